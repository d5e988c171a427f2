"""Шифрование payload (README, раздел 6): pip install temporalio cryptography."""

import base64
import os
from collections.abc import Sequence

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from temporalio.api.common.v1 import Payload
from temporalio.converter import PayloadCodec


class EncryptionCodec(PayloadCodec):
    """AES-256-GCM над payload целиком. Связка `id:base64,id:base64`: первый ключ пишет, все читают."""

    def __init__(self, ring: str) -> None:
        entries = [entry.strip().split(":", 1) for entry in ring.split(",")]
        self._keys = {key_id: AESGCM(base64.b64decode(key)) for key_id, key in entries}
        self._current = entries[0][0]

    async def encode(self, payloads: Sequence[Payload]) -> list[Payload]:
        return [self._encrypt(payload) for payload in payloads]

    async def decode(self, payloads: Sequence[Payload]) -> list[Payload]:
        return [self._decrypt(payload) for payload in payloads]

    def _encrypt(self, payload: Payload) -> Payload:
        key_id = self._current.encode()
        iv = os.urandom(12)
        # AESGCM.encrypt возвращает шифртекст с меткой в конце.
        data = iv + self._keys[self._current].encrypt(iv, payload.SerializeToString(), key_id)
        return Payload(metadata={"encoding": b"binary/encrypted", "key-id": key_id}, data=data)

    def _decrypt(self, payload: Payload) -> Payload:
        if payload.metadata.get("encoding") != b"binary/encrypted":
            return payload
        key_id = payload.metadata["key-id"]
        data = self._keys[key_id.decode()].decrypt(payload.data[:12], payload.data[12:], key_id)
        return Payload.FromString(data)
