import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ComponentProps, Ref } from 'react';

type Props = Omit<ComponentProps<typeof Button>, 'type'> & {
  /** The one act the page is there for. */
  primary?: boolean;
  ref?: Ref<HTMLAnchorElement>;
};

function Anchor({ primary, ref, ...props }: Props) {
  return <Button {...props} type={primary ? 'primary' : 'default'} ref={ref} />;
}

/** A link to another page that looks like a button. */
export const LinkButton = createLink(Anchor);
