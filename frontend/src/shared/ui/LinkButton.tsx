import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ComponentProps, Ref } from 'react';

type Props = ComponentProps<typeof Button> & { ref?: Ref<HTMLAnchorElement> };

function Anchor({ ref, ...props }: Props) {
  return <Button {...props} ref={ref} />;
}

/** A link to another page that looks like a button. */
export const LinkButton = createLink(Anchor);
