import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '@/shared/hooks/useMe';
import { useOnline } from '@/shared/hooks/useOnline';
import { newKey } from '@/shared/http/newKey';
import { type ApiProblem, toProblem } from '@/shared/http/problem';
import { useHeld } from '@/shared/waiting/useHeld';
import {
  type Content,
  type Report,
  readReport,
  reportQuery,
  saveReport,
  submitReport,
} from './api';
import { dropWaiting, keepWaiting, readWaiting, same, toRequest, whole } from './reportDraft';
import { waitingReports } from './waiting';

const IDLE = 4_000;
const AGAIN = 15_000;

/** How what was typed stands: with the server, on its way, waiting here, refused, or written over elsewhere. */
export type Standing = 'saved' | 'typing' | 'saving' | 'waiting' | 'refused' | 'conflict';

/**
 * A report being written: kept on this machine with every change, sent after a few seconds of rest, sent again when the
 * line is back, handed in once.
 */
export function useReportEditor(report: Report, handedIn: (report: Report) => void) {
  const { username } = useMe();
  const queries = useQueryClient();
  const online = useOnline();
  const [kept] = useState(() => readWaiting(username, report.id));
  const restored = kept && !same(kept.value.content, whole(report.content)) ? kept : null;
  const overtaken = restored !== null && restored.value.version !== report.version;
  const [content, setContent] = useState<Content>(whole(restored?.value.content ?? report.content));
  const [saved, setSaved] = useState({ content: whole(report.content), version: report.version });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [theirs, setTheirs] = useState<Report | null>(overtaken ? report : null);
  // A report that was changed since, perhaps handed in and given back, is not handed in by itself.
  const still = kept?.value.version === report.version && report.actions.includes('submit');
  const [handIn, setHandIn] = useState(still ? kept?.value.handIn : undefined);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const cell = report.visit.cell.name;
  const { heldOn } = report.visit;
  const done = useRef(handedIn);
  done.current = handedIn;

  const dirty = useMemo(() => !same(content, saved.content), [content, saved.content]);
  const refused = problem !== null && !problem.unreachable;

  useEffect(() => {
    const visit = { cell, heldOn };
    if (dirty || handIn)
      keepWaiting(username, report.id, { content, version: saved.version, handIn, visit });
    else dropWaiting(username, report.id);
  }, [dirty, handIn, content, saved.version, username, report.id, cell, heldOn]);
  useHeld(waitingReports.name + report.id);

  const adopt = useCallback(
    (next: Report, sent: Content) => {
      queries.setQueryData(reportQuery(next.id).queryKey, next);
      setSaved({ content: sent, version: next.version });
      setProblem(null);
    },
    [queries],
  );

  /** Somebody wrote over it, or our own answer was lost on the way: only the former is a conflict. */
  const overtake = useCallback(
    async (sent: Content) => {
      const now = await readReport(report.id);
      if (same(whole(now.content), sent)) adopt(now, sent);
      else setTheirs(now);
    },
    [report.id, adopt],
  );

  const send = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const sent = toRequest(content);
    try {
      let { version } = saved;
      if (dirty) {
        const next = await saveReport(report.id, version, sent);
        adopt(next, sent);
        version = next.version;
      }
      if (handIn) {
        const next = await submitReport(report.id, version, handIn);
        dropWaiting(username, report.id);
        setHandIn(undefined);
        queries.setQueryData(reportQuery(next.id).queryKey, next);
        done.current(next);
      }
    } catch (error) {
      const said = toProblem(error);
      if (said.stale) await overtake(sent).catch(() => setProblem(toProblem(null)));
      else setProblem(said);
      if (!said.unreachable && !said.stale) setHandIn(undefined);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, [content, saved, dirty, handIn, report.id, username, queries, adopt, overtake]);

  useEffect(() => {
    if ((!dirty && !handIn) || !online || theirs || refused || busy) return;
    const rest = problem?.unreachable ? AGAIN : handIn ? 0 : IDLE;
    const timer = setTimeout(() => void send(), rest);
    return () => clearTimeout(timer);
  }, [dirty, handIn, online, theirs, refused, busy, problem, send]);

  const change = (next: (before: Content) => Content) => {
    setContent(next);
    setProblem((before) => (before?.unreachable ? before : null));
  };
  const keepMine = () => {
    if (theirs) setSaved({ content: whole(theirs.content), version: theirs.version });
    setTheirs(null);
  };
  const takeTheirs = () => {
    if (!theirs) return;
    setContent(whole(theirs.content));
    setSaved({ content: whole(theirs.content), version: theirs.version });
    setTheirs(null);
  };
  const standing: Standing = theirs
    ? 'conflict'
    : busy
      ? 'saving'
      : refused
        ? 'refused'
        : (dirty || handIn) && (!online || problem)
          ? 'waiting'
          : dirty
            ? 'typing'
            : 'saved';
  return {
    content,
    change,
    standing,
    problem: refused ? problem : null,
    forget: () => setProblem(null),
    theirs,
    keepMine,
    takeTheirs,
    restoredAt: restored && !overtaken ? restored.at : null,
    save: () => void send(),
    handingIn: handIn !== undefined,
    submit: () => {
      setProblem(null);
      setHandIn(newKey());
    },
    stopHandingIn: () => setHandIn(undefined),
  };
}

export type Editor = ReturnType<typeof useReportEditor>;
