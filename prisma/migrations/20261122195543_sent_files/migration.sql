-- Messages that hold the bytes of files: few among millions, and each is looked for once, days after it was sent.
CREATE INDEX "Delivery_files" ON "Delivery" ("createdAt") WHERE "message" @? '$.files[*].base64';
