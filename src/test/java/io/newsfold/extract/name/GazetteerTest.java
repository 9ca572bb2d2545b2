package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "place:323786, Ankara, CITY, TR",
        "place:2643743, London, CITY, GB",
        "place:311046, Izmir, CITY, TR",
        "country:TR, Türkiye, COUNTRY, TR",
        "place:white-house, White House, SITE, US",
    })
    void aPlaceHasItsEnglishNameKindAndCountry(String id, String name, Place.Kind kind, String country) {
        assertThat(gazetteer.place(id)).isNotNull().satisfies(place -> {
            assertThat(place.name()).isEqualTo(name);
            assertThat(place.kind()).isEqualTo(kind);
            assertThat(place.country()).isEqualTo(country);
        });
    }

    @Test
    void aSeaBelongsToNoCountry() {
        assertThat(gazetteer.place("place:black-sea")).isNotNull().satisfies(sea -> {
            assertThat(sea.kind()).isEqualTo(Place.Kind.SEA);
            assertThat(sea.country()).isNull();
        });
    }

    @Test
    void aDistrictIsHeldByTheSeatOfItsProvinceAndTheSeatByItsCountry() {
        assertThat(gazetteer.holder("place:300601")).isEqualTo("place:315808");
        assertThat(gazetteer.holder("place:315808")).isEqualTo("country:TR");
        assertThat(gazetteer.holder("country:TR")).isNull();
    }

    @Test
    void anUnknownIdIsNoPlace() {
        assertThat(gazetteer.place("org:nato")).isNull();
        assertThat(gazetteer.weight("place:nowhere")).isZero();
    }
}
