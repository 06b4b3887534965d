import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { etatDAppel, etatDAppelLibelle } from '#shared/domain/appel/etat.rules.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { EtatDeLAppel } from '../EtatDeLAppel.tsx';

type Appel = Sortie<'appels.lister'>[number];

/** « 20 000 000 € par an » : l'enveloppe et ce à quoi elle se compte. */
export const direLEnveloppe = ({ enveloppe, enveloppePar }: Pick<Appel, 'enveloppe' | 'enveloppePar'>): string =>
  enveloppe === null ? '' : `${montantFr(enveloppe)}${enveloppePar === 'an' ? ' par an' : ''}`;

/** Les colonnes de la liste des appels ; `jour` : date civile d'aujourd'hui. */
export const colonnesDesAppels = (jour: string): readonly Colonne<Appel>[] => [
  {
    id: 'appel',
    titre: 'Appel',
    entete: true,
    valeur: ({ intitule }) => intitule,
    cellule: ({ id, intitule, vague }) => (
      <>
        <Lien vers={`/conventions/appels/${id}`} genre="objet">
          {intitule}
        </Lien>
        {vague !== null && <span className="note"> {vague}</span>}
      </>
    ),
    comparer: (un, autre) => comparerTextes(un.intitule, autre.intitule),
  },
  {
    id: 'region',
    titre: 'Région',
    cellule: ({ nomDeRegion }) => nomDeRegion,
    comparer: (un, autre) => comparerTextes(un.nomDeRegion, autre.nomDeRegion),
  },
  { id: 'annee', titre: 'Année', cellule: ({ annee }) => annee, comparer: (un, autre) => un.annee - autre.annee },
  {
    id: 'etat',
    titre: 'État',
    valeur: (appel) => etatDAppelLibelle[etatDAppel(appel, jour)],
    cellule: (appel) => <EtatDeLAppel appel={appel} jour={jour} />,
  },
  {
    id: 'depot',
    titre: 'Dépôt jusqu’au',
    valeur: ({ depotAu }) => (depotAu === null ? null : { date: depotAu }),
    cellule: ({ depotAu }) => (depotAu === null ? '' : dateCourte(depotAu)),
    comparer: (un, autre) => (un.depotAu ?? '').localeCompare(autre.depotAu ?? ''),
  },
  {
    id: 'candidatures',
    titre: 'Candidatures',
    nombre: true,
    valeur: ({ candidatures }) => candidatures,
    cellule: ({ candidatures }) => nombreFr(candidatures),
    comparer: (un, autre) => un.candidatures - autre.candidatures,
  },
  {
    id: 'retenues',
    titre: 'Retenues',
    nombre: true,
    valeur: ({ retenues }) => retenues,
    cellule: ({ retenues }) => nombreFr(retenues),
    comparer: (un, autre) => un.retenues - autre.retenues,
  },
  {
    id: 'enveloppe',
    titre: 'Enveloppe',
    nombre: true,
    valeur: ({ enveloppe }) => (enveloppe === null ? null : { centimes: enveloppe }),
    cellule: direLEnveloppe,
    comparer: (un, autre) => (un.enveloppe ?? -1) - (autre.enveloppe ?? -1),
  },
  {
    id: 'part',
    titre: 'Engagé',
    nombre: true,
    valeur: ({ part }) => partFr(part),
    cellule: ({ part }) => (part === null ? '' : partFr(part)),
    comparer: (un, autre) => (un.part ?? -1) - (autre.part ?? -1),
  },
];
