import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { etatDActeLibelle } from '#shared/domain/instance/acte-lignes.rules.ts';
import { natureActeLibelle } from '#shared/domain/instance/acte.labels.ts';
import type { LigneDActe } from './lecture-actes.ts';

const SENS = { en_vigueur: 'fait', remplace: 'sans-objet', a_venir: 'attente', manque: 'afaire' } as const;

interface Proprietes {
  readonly lignes: readonly LigneDActe[];
  readonly ouverte: string | null;
  readonly surOuvrir: (ligne: LigneDActe) => void;
}

const absent = <span className="absent">–</span>;

/** Les actes attendus et ceux qui sont là ; Entrée ouvre l'acte, ou le renseigne. */
export function TableDesActes({ lignes, ouverte, surOuvrir }: Proprietes) {
  return (
    <Tableau
      libelle="Actes de l’instance"
      colonnes={[
        {
          id: 'acte',
          titre: 'Acte',
          entete: true,
          valeur: ({ nature, article }) => `${natureActeLibelle[nature]} (${article})`,
          cellule: ({ nature, article, acte }) => (
            <>
              <Lien vers={acte === null ? `?neuf=${nature}` : `?acte=${acte.id}`} genre="objet">
                {natureActeLibelle[nature]}
              </Lien>
              <span className="apres-nom insecable">({article})</span>
            </>
          ),
        },
        {
          id: 'numero',
          titre: 'Numéro',
          valeur: ({ acte }) => acte?.numero ?? null,
          cellule: ({ acte }) => acte?.numero ?? absent,
        },
        {
          id: 'date',
          titre: 'Date',
          etroite: true,
          valeur: ({ acte }) => (acte?.date == null ? null : { date: acte.date }),
          cellule: ({ acte }) => (acte === null || acte.date === null ? absent : dateCourte(acte.date)),
        },
        {
          id: 'etat',
          titre: 'État',
          etroite: true,
          valeur: ({ etat }) => etatDActeLibelle[etat],
          cellule: ({ etat }) => <Etat sens={SENS[etat]}>{etatDActeLibelle[etat]}</Etat>,
        },
        {
          id: 'piece',
          titre: 'Pièce',
          valeur: ({ acte }) => acte?.piece?.nom ?? null,
          cellule: ({ acte }) => acte?.piece?.nom ?? absent,
        },
      ]}
      lignes={lignes}
      cle={({ cle }) => cle}
      ouverte={ouverte}
      surOuvrir={surOuvrir}
      vide={<p className="note">Aucun texte ne demande d’acte à cette instance.</p>}
    />
  );
}
