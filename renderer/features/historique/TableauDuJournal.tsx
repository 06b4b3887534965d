import type { ReactNode } from 'react';
import { instantCourt } from '#shared/dates/instant.ts';
import type { LigneDuJournal } from '#shared/contract/journal.contract.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { direEnLigne, direObjet } from './dire.ts';
import { EtatDOperation, motDEtat } from './EtatDOperation.tsx';
import type { useJournal } from './use-journal.ts';

const AUTEUR_ABSENT = 'non renseigné';

const COLONNES: readonly Colonne<LigneDuJournal>[] = [
  { id: 'quand', titre: 'Quand', classe: 'quand', cellule: ({ quandUtc }) => instantCourt(quandUtc) },
  { id: 'qui', titre: 'Qui', classe: 'qui', cellule: ({ auteur }) => auteur || AUTEUR_ABSENT },
  { id: 'quoi', titre: 'Quoi', classe: 'quoi', entete: true, cellule: ({ libelle }) => libelle },
  {
    id: 'objet',
    titre: 'Sur quel objet',
    classe: 'objet',
    valeur: direObjet,
    cellule: (ligne) =>
      ligne.objet?.adresse ? (
        <Lien vers={ligne.objet.adresse} genre="objet">
          {direObjet(ligne)}
        </Lien>
      ) : (
        direObjet(ligne)
      ),
  },
  { id: 'changement', titre: 'Avant → après', classe: 'changement', cellule: direEnLigne },
  {
    id: 'etat',
    titre: 'État',
    classe: 'etat-operation',
    valeur: ({ etat }) => motDEtat(etat),
    cellule: ({ etat }) => <EtatDOperation etat={etat} />,
  },
];

const AU_PANNEAU: ReadonlySet<string> = new Set(['changement', 'etat']);

interface Proprietes {
  readonly journal: ReturnType<typeof useJournal>;
  readonly ouverte: number | null;
  readonly surOuvrir: (num: number) => void;
  readonly vide: ReactNode;
}

/** Les opérations du fichier, du plus récent au plus ancien. */
export function TableauDuJournal({ journal, ouverte, surOuvrir, vide }: Proprietes) {
  return (
    <div className="journal">
      <Tableau
        libelle="Historique du fichier"
        // Le panneau dit le reste.
        colonnes={ouverte === null ? COLONNES : COLONNES.filter(({ id }) => !AU_PANNEAU.has(id))}
        lignes={journal.donnees?.lignes ?? []}
        cle={({ num }) => String(num)}
        surOuvrir={({ num }) => surOuvrir(num)}
        ouverte={ouverte === null ? null : String(ouverte)}
        suite={journal.suite}
        toutes={journal.toutes}
        vide={vide}
      />
    </div>
  );
}
