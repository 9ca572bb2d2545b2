/** Runs an encoder's ONNX file: the only package that knows ONNX Runtime and the tokenizers. */
@NullMarked
package io.newsfold.match.encoder.onnx;

import org.jspecify.annotations.NullMarked;
