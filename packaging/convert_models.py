"""
The two published networks, rewritten so that ONNX Runtime takes them and runs them fast.

Pure: bytes in, bytes out, the same bytes on every machine (seen with onnx 1.16
to 1.23). Needs onnx and numpy, while Safelight is built and never after.

YuNet is published as int8 in blocks, which ONNX Runtime 1.32 refuses; it
becomes plain float32. CenterFace lists its weights among the graph's inputs,
where a runtime may not fold them; they are taken out, and a run takes half the
time. Both are published for one size of picture, and get any height and width.
"""

import numpy as np
import numpy.typing as npt
import onnx
from onnx import GraphProto, ModelProto, NodeProto, helper, numpy_helper

Array = npt.NDArray[np.generic]
Floats = npt.NDArray[np.float32]


def yunet(published: bytes) -> bytes:
    """Return YuNet (2023mar, int8bq) with float32 weights, for any height and width."""
    model = onnx.load_from_string(published)
    graph = model.graph
    _fold_weights(graph)
    _drop_weights_from_inputs(graph)
    size = graph.input[0].type.tensor_type.shape.dim
    size[2].dim_param, size[3].dim_param = "height", "width"
    for output in graph.output:
        output.type.tensor_type.shape.dim[1].dim_param = f"n_{output.name}"
    del graph.value_info[:]  # shapes of what lies between, which held for one size only
    return _serialized(model)


def centerface(published: bytes) -> bytes:
    """Return CenterFace for one picture of any height and width, its weights foldable."""
    model = onnx.load_from_string(published)
    _drop_weights_from_inputs(model.graph)
    for value in (*model.graph.input, *model.graph.output):
        shape = value.type.tensor_type.shape.dim
        if len(shape) == 4:
            shape[0].dim_value = 1
            for axis in (2, 3):
                shape[axis].dim_param = f"d{axis}_{value.name}"
    # From version 4 on a weight need not be an input.
    model.ir_version = max(model.ir_version, 4)
    return _serialized(model)


def _fold_weights(graph: GraphProto) -> None:
    """Replace each DequantizeLinear of a weight, and a Reshape behind it, by what they compute."""
    fixed = _fixed_arrays(graph)
    plain: dict[str, Array] = {}
    reshaped: dict[str, Array] = {}
    kept: list[NodeProto] = []
    for node in graph.node:  # an ONNX graph stands in topological order
        if node.op_type == "DequantizeLinear" and node.input[0] in fixed:
            plain[node.output[0]] = _dequantized(node, fixed)
        elif node.op_type == "Reshape" and node.input[0] in plain and node.input[1] in fixed:
            shape = fixed[node.input[1]].astype(int)
            reshaped[node.output[0]] = plain[node.input[0]].reshape(shape)
        else:
            kept.append(node)
    # The order is part of the file: all plain ones first, then the reshaped.
    folded = plain | reshaped
    used = {name for node in kept for name in node.input}
    weights = [tensor for tensor in graph.initializer if tensor.name in used]
    weights += [numpy_helper.from_array(a, name) for name, a in folded.items() if name in used]
    del graph.node[:]
    graph.node.extend(kept)
    del graph.initializer[:]
    graph.initializer.extend(weights)


def _fixed_arrays(graph: GraphProto) -> dict[str, Array]:
    """Return every array that no input changes: initializers and Constant nodes, by name."""
    fixed: dict[str, Array] = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant":
            fixed[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    return fixed


def _dequantized(node: NodeProto, fixed: dict[str, Array]) -> Floats:
    """
    Return (q - zero) * scale, what a DequantizeLinear node makes of fixed inputs.

    Scale and zero hold for the whole array, for one index of `axis`, or for
    `block_size` indices of it.

    Source: https://onnx.ai/onnx/operators/onnx__DequantizeLinear.html
    """
    options = {a.name: helper.get_attribute_value(a) for a in node.attribute}
    axis, block = options.get("axis", 1), options.get("block_size", 0)
    quantized, scale, *rest = (fixed[name].astype(np.float32) for name in node.input if name)
    zero = rest[0] if rest else np.zeros_like(scale)
    if block:
        indices = np.arange(quantized.shape[axis])
        scale, zero = (np.repeat(a, block, axis).take(indices, axis) for a in (scale, zero))
    elif scale.size > 1:
        along = [1] * quantized.ndim
        along[axis] = -1
        scale, zero = scale.reshape(along), zero.reshape(along)
    return np.ascontiguousarray((quantized - zero) * scale, np.float32)


def _drop_weights_from_inputs(graph: GraphProto) -> None:
    """Leave only real inputs: a runtime may not fold a weight that a caller could replace."""
    weights = {tensor.name for tensor in graph.initializer}
    real = [value for value in graph.input if value.name not in weights]
    del graph.input[:]
    graph.input.extend(real)


def _serialized(model: ModelProto) -> bytes:
    onnx.checker.check_model(model)
    data: bytes = model.SerializeToString(deterministic=True)
    return data
