import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { toProblem } from '@/shared/http/problem';
import { wordsFor } from '@/shared/ui/ErrorPanel';
import { BellIcon } from '@/shared/ui/icons';
import { say } from '@/shared/ui/notice';
import { follow, type ProposalRow, proposalQuery, unfollow } from '../api';

/** To be told of what becomes of a matter, or no longer. */
export function FollowButton({ row }: { row: ProposalRow }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, actions } = row;
  const follows = actions.includes('unfollow');
  const change = useMutation({
    mutationFn: () => (follows ? unfollow(id) : follow(id)),
    onSuccess: (next) => {
      queries.setQueryData(proposalQuery(id).queryKey, next);
      say(t(follows ? 'proposal.unfollowed' : 'proposal.followed'));
    },
  });
  const problem = change.error && toProblem(change.error);
  if (!follows && !actions.includes('follow')) return null;
  return (
    <>
      <Button
        type="text"
        icon={<BellIcon />}
        loading={change.isPending}
        onClick={() => change.mutate()}
      >
        {t(follows ? 'proposal.unfollow' : 'proposal.follow')}
      </Button>
      {problem && (
        <span className="text-late" role="alert">
          {problem.message || t(`${wordsFor(problem)}.hint`)}
        </span>
      )}
    </>
  );
}
