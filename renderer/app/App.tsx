import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { ReactNode } from 'react';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import { resteAEcrire } from '#renderer/ui/formulaire/garde-saisie.ts';
import { FileAvis } from '#renderer/ui/avis/FileAvis.tsx';
import { Apparence } from './Apparence.tsx';
import { FrontiereErreur } from './FrontiereErreur.tsx';
import { Ecrans } from './Ecrans.tsx';
import { SortieDesTableauxParLHote } from './tableaux/SortieDesTableauxParLHote.tsx';

function Adresses({ children }: { readonly children: ReactNode }) {
  const [, aller] = useLocation();
  return <RouterProvider navigate={aller}>{children}</RouterProvider>;
}

/** L'application dans une page : la langue, l'hôte, les adresses, les écrans. */
export function App({ transport }: { readonly transport: Transport }) {
  return (
    <I18nProvider locale="fr-FR">
      <FrontiereErreur>
        <HostProvider transport={transport} resteAEcrire={resteAEcrire}>
          <Adresses>
            <Apparence />
            <SortieDesTableauxParLHote>
              <Ecrans />
            </SortieDesTableauxParLHote>
            <FileAvis />
          </Adresses>
        </HostProvider>
      </FrontiereErreur>
    </I18nProvider>
  );
}
