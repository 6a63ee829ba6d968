import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { applyCalendar, previewCalendar } from '../../api/calendar-runs';
import type { FormContent } from '../../api/case-commands';
import { queryClient } from '../../api/query-client';
import type { CalendarLine } from '../../api/views';
import { useCommandKey } from '../../case/use-command-key';
import { begunRun, type CalendarRun, runAfter } from './calendar-run';

export function usePreview() {
  return useRun((files: FormContent) => previewCalendar(files));
}

/** Each press is a run of its own: it may be run again, and begins where a broken one stopped. */
export function useApplying() {
  const key = useCommandKey();
  return useRun((cause: string) => {
    key.renew();
    return applyCalendar(key.current(), cause);
  });
}

function useRun<Asked>(start: (asked: Asked) => AsyncIterable<CalendarLine>) {
  const [run, setRun] = useState<CalendarRun | null>(null);
  const running = useMutation({
    mutationFn: async (asked: Asked) => {
      setRun(null);
      for await (const line of start(asked)) setRun((sofar) => runAfter(sofar ?? begunRun, line));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cases'] }),
  });
  return { run, error: running.error, isPending: running.isPending, start: running.mutate };
}
