"""Портал на Python: подать заявление, показать статус, отозвать, повторить после сбоя.

    pip install temporalio cryptography
    export TEMPORAL_ADDRESS=127.0.0.1:7233 SENIM_KEY_RING=id:base64 SENIM_ATTESTATION_KEY=base64
    python portal.py A-2026-000001
"""

import asyncio
import base64
import dataclasses
import json
import os
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from temporalio.client import (
    Client,
    WithStartWorkflowOperation,
    WorkflowUpdateFailedError,
    WorkflowUpdateRPCTimeoutOrCancelledError,
)
from temporalio.common import (
    SearchAttributeKey,
    SearchAttributePair,
    TypedSearchAttributes,
    WorkflowIDConflictPolicy,
    WorkflowIDReusePolicy,
)
from temporalio.converter import DataConverter, DefaultFailureConverterWithEncodedAttributes
from temporalio.exceptions import ApplicationError, WorkflowAlreadyStartedError
from temporalio.service import RPCError

from codec import EncryptionCodec
from envelope import filed, message

PATIENCE = timedelta(seconds=15)


class Refused(Exception):
    """Отказ: код для программы, тексты для человека, problems — каждое неверное место формы."""

    def __init__(self, refusal: dict) -> None:
        super().__init__(f"{refusal['code']}: {refusal['text']['ru']}")
        self.refusal = refusal


class Portal:
    def __init__(self, client: Client, attestation_key: bytes) -> None:
        self._client = client
        self._key = attestation_key

    @staticmethod
    async def connect() -> "Portal":
        converter = dataclasses.replace(
            DataConverter.default,
            payload_codec=EncryptionCodec(os.environ["SENIM_KEY_RING"]),
            failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
        )
        client = await Client.connect(
            os.environ["TEMPORAL_ADDRESS"],
            namespace=os.environ.get("TEMPORAL_NAMESPACE", "default"),
            data_converter=converter,
        )
        return Portal(client, base64.b64decode(os.environ["SENIM_ATTESTATION_KEY"]))

    async def submit(self, form: dict) -> dict:
        """Расписка. Повтор с тем же заявлением — та же расписка."""
        sent, body_hash = filed(self._key, form, now())
        start = WithStartWorkflowOperation(
            "application",
            sent,
            id=f"application/{form['number']}",
            task_queue="procedures",
            id_conflict_policy=WorkflowIDConflictPolicy.USE_EXISTING,
            id_reuse_policy=WorkflowIDReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
            search_attributes=TypedSearchAttributes(
                [
                    SearchAttributePair(SearchAttributeKey.for_keyword("Service"), form["service"]),
                    SearchAttributePair(SearchAttributeKey.for_keyword("ProductType"), form["productType"]),
                ]
            ),
        )
        update_id = f"receipt-{body_hash[:32]}"
        try:
            return await answered(
                self._client.execute_update_with_start_workflow(
                    "receipt",
                    {"bodyHash": body_hash},
                    id=update_id,
                    start_workflow_operation=start,
                    rpc_timeout=PATIENCE,
                )
            )
        except WorkflowAlreadyStartedError:  # дело уже завершено: расписку спрашивают по update id, другое заявление её не имеет
            case = self._client.get_workflow_handle(f"application/{form['number']}")
            return await answered(case.get_update_handle(update_id).result(rpc_timeout=PATIENCE))

    async def act(self, case_id: str, name: str, key: str, body: dict) -> dict:
        """Действие услугополучателя. Ключ тот же при повторе. Нет ответа — то же сообщение сигналом: дважды не засчитается."""
        said, update_id = message(self._key, case_id, name, key, body, now())
        handle = self._client.get_workflow_handle(case_id)
        try:
            return await answered(handle.execute_update(name, said, id=update_id, rpc_timeout=PATIENCE))
        except WorkflowUpdateRPCTimeoutOrCancelledError:
            await handle.signal(name, said)
            return {"stored": True, "key": key}

    async def status(self, case_id: str) -> dict:
        """Статус; `cabinet` — слова для «личного кабинета» и 1414."""
        return await self._client.get_workflow_handle(case_id).query("status", rpc_timeout=PATIENCE)


async def answered(call) -> dict:
    """Ответ на Update; отказ — Refused с полным содержанием, остальное — как есть."""
    try:
        return await call
    except WorkflowUpdateFailedError as failed:
        if isinstance(failed.cause, ApplicationError) and failed.cause.details:
            raise Refused(failed.cause.details[0]) from failed
        raise  # Update никто не ждёт: это NOT_AWAITED, прочитайте статус


def now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


async def main(number: str) -> None:
    example = Path(__file__).resolve().parents[2] / "application.example.json"
    form = {**json.loads(example.read_text(encoding="utf-8")), "number": number}
    portal = await Portal.connect()
    receipt = await portal.submit(form)
    print(json.dumps(receipt, ensure_ascii=False))
    status = await portal.status(receipt["caseId"])
    print(status["cabinet"]["text"]["ru"])
    print(status["cabinet"]["short"]["kk"])
    key = f"withdraw-{number}"
    try:
        await portal.act(receipt["caseId"], "withdraw", key, {"reason": ""})
    except Refused as refused:
        print(refused.refusal["code"], refused.refusal["problems"][0]["path"])
    for _ in range(2):  # второй раз — как после сбоя портала: тот же ответ
        print(json.dumps(await portal.act(receipt["caseId"], "withdraw", key, {"reason": "передумали"})))


if __name__ == "__main__":
    try:
        asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "A-2026-000001"))
    except RPCError as error:
        sys.exit(f"Temporal не отвечает: {error}")
