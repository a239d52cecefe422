"""Reads MessagePack documents with the msgpack package and writes what it understood.

Standard input is one array of documents, each as bin; so is standard output.
"""
import sys

import msgpack


def reencode(document):
    value = msgpack.unpackb(document, raw=False, strict_map_key=False, timestamp=0)
    return msgpack.packb(value, use_bin_type=True, strict_types=True)


documents = msgpack.unpackb(sys.stdin.buffer.read())
sys.stdout.buffer.write(msgpack.packb([reencode(document) for document in documents], use_bin_type=True))
