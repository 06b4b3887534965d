import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { allerAuPremierChamp } from './aller-au-champ.ts';
import { useFoyerRendu } from './use-foyer-rendu.ts';

interface Proprietes {
  readonly ouvert: boolean;
  readonly titre: string;
  readonly children: ReactNode;
  readonly surFermer: () => void;
  /** Le geste, puis le renoncement. */
  readonly gestes: ReactNode;
  /** `alerte` : ce qui ne s'annule pas ; un clic à côté ne le ferme pas. */
  readonly role?: 'dialogue' | 'alerte' | undefined;
  readonly large?: boolean | undefined;
}

/** Une question posée au milieu de l'écran : le foyer va à son premier champ. Échap renonce ; il revient d'où il venait. */
export function Dialogue({ ouvert, titre, children, surFermer, gestes, role = 'dialogue', large = false }: Proprietes) {
  useFoyerRendu(ouvert);
  return (
    <ModalOverlay
      className="voile"
      isOpen={ouvert}
      isDismissable={role === 'dialogue'}
      onOpenChange={(reste) => {
        if (!reste) surFermer();
      }}
    >
      <Modal className={large ? 'dialogue dialogue-large' : 'dialogue'}>
        <Dialog
          ref={role === 'alerte' ? undefined : allerAuPremierChamp}
          role={role === 'alerte' ? 'alertdialog' : 'dialog'}
          className="dialogue-corps"
        >
          <Heading slot="title" level={2}>
            {titre}
          </Heading>
          {children}
          <div className="dialogue-gestes">{gestes}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
