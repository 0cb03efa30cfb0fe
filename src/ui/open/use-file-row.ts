import { useEffect, useState } from "react";
import type { Result } from "#core/base";
import type { DataFile, FileRow, OpenProblem } from "#load";

/** A row of the file, read again; undefined until it has come. */
export function useFileRow(data: DataFile, row: number): Result<FileRow, OpenProblem> | undefined {
  const [read, setRead] = useState<{ row: number; result: Result<FileRow, OpenProblem> }>();
  useEffect(() => {
    let isOver = false;
    void data.readRow(row).then((result) => {
      if (!isOver) setRead({ row, result });
    });
    return () => {
      isOver = true;
    };
  }, [data, row]);
  return read?.row === row ? read.result : undefined;
}
