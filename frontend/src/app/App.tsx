import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Appearance } from './Appearance';
import { AppRouter } from './AppRouter';
import { SignedIn } from './auth/SignedIn';
import { Start } from './auth/Start';
import { createQueryClient } from './queryClient';

export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <Appearance>
        <Start>
          <SignedIn>
            <AppRouter />
          </SignedIn>
        </Start>
      </Appearance>
    </QueryClientProvider>
  );
}
