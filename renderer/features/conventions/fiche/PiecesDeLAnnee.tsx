import type { ReactNode } from 'react';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { type CleDeMention, MENTIONS_DU_BILAN } from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';
import type { PartieDAnnee } from './convention.types.ts';

type PieceDatee = 'executionRecueLe' | 'budgetRecuLe' | 'previsionRecueLe' | 'comptesRecusLe' | 'bilanRecuLe';

interface Proprietes {
  readonly annee: number;
  readonly date: (libelle: string, nom: PieceDatee) => ReactNode;
  readonly champ: (nom: CleDeMention) => {
    readonly nom: string;
    readonly valeur: boolean;
    readonly surChange: (valeur: boolean) => void;
    readonly faute: string | null;
  };
  readonly dabord: (celle: PartieDAnnee) => true | undefined;
}

/** Ce que l'organisme d'une convention O2R remet d'une année : prévisions du 31 décembre, comptes et bilan du 30 juin. */
export function PiecesDeLAnnee({ annee, date, champ, dabord }: Proprietes) {
  return (
    <>
      <fieldset className="partie-d-annee" data-dabord={dabord('previsions')}>
        <legend>{`Reçu pour le 31 décembre ${annee} (D. 5316-9)`}</legend>
        {date('Prévisions d’exécution', 'executionRecueLe')}
        {date('Budget prévisionnel', 'budgetRecuLe')}
        {date('Nombre de bénéficiaires', 'previsionRecueLe')}
      </fieldset>
      <fieldset className="partie-d-annee" data-dabord={dabord('comptes')}>
        <legend>{`Reçu sur ${annee}, pour le 30 juin ${annee + 1} (D. 5316-10)`}</legend>
        {date('Comptes annuels', 'comptesRecusLe')}
        {date('Bilan d’activité', 'bilanRecuLe')}
        <div className="toute-la-ligne cases-de-volets">
          {MENTIONS_DU_BILAN.map(({ cle, numero, libelle }) => (
            <ChampCase key={cle} libelle={`${numero}° ${libelle}`} {...champ(cle)} />
          ))}
        </div>
      </fieldset>
    </>
  );
}
