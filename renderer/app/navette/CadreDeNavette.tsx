import '#renderer/app/ecarts/ecarts.css';
import './navette.css';
import type { ReactNode } from 'react';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import { Retours } from './comparaison/Retours.tsx';
import { useRecevoir } from './use-recevoir.ts';

const EXCEL = '.xlsx,.xlsm,.xls,.ods';
const INVITE = 'Lâchez les classeurs revenus : leurs changements s’ouvrent.';

interface Proprietes {
  readonly sujet: SujetDeNavette;
  readonly faits: readonly ReactNode[];
  /** « Pilotes et suivi ». */
  readonly motDuSuivi: string;
  /** Ce que l'on établit, ce que l'on suit. */
  readonly children: ReactNode;
}

/** L'écran d'une navette Excel : établir, suivre, reprendre ce qui revient (`?reception=`). */
export function CadreDeNavette({ sujet, faits, motDuSuivi, children }: Proprietes) {
  const reception = useAdresse().lire('reception');
  const depot = useRecevoir(sujet);
  return (
    <SurfaceDeDepot surDepot={depot.recevoir} invite={INVITE} icone="tableau">
      <EnTete
        titre="Navette Excel"
        faits={faits}
        gestes={
          <>
            {reception !== null && <Bouton surClic={depot.quitter}>{motDuSuivi}</Bouton>}
            <ChoisirUnFichier
              libelle="Classeurs revenus"
              accepte={EXCEL}
              icone="tableau"
              plusieurs
              enCours={depot.enCours}
              surChoix={depot.recevoir}
            >
              {depot.enCours ? 'Lecture des classeurs…' : 'Déposer les retours'}
            </ChoisirUnFichier>
          </>
        }
      />
      {depot.refus !== null && (
        <div className="corps">
          <Repere sens="erreur" mot="Rien n’est lu." annonce>
            {depot.refus}
          </Repere>
        </div>
      )}
      {reception === null ? (
        <div className="corps navettes">{children}</div>
      ) : (
        <Retours key={reception} reception={reception} motDuSuivi={motDuSuivi} surQuitter={depot.quitter} />
      )}
    </SurfaceDeDepot>
  );
}
