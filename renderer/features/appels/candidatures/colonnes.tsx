import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { sensDAvisLibelle } from '#shared/domain/appel/appel.labels.ts';
import { beneficiairesDe, montantDe } from '#shared/domain/appel/engagement.rules.ts';
import { coutParPersonne } from '#shared/domain/convention/beneficiaires/cout-par-beneficiaire.rules.ts';
import { etatDeCandidature, etatDeCandidatureLibelle } from '#shared/domain/appel/etat.rules.ts';
import { sensDAvisSchema } from '#shared/domain/appel/instruction.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { CandidatureListee } from '../appels.types.ts';
import { EtatDeLaCandidature } from '../EtatDeLaCandidature.tsx';

const enEuros = (centimes: number | null): string => (centimes === null ? '' : montantFr(centimes));
const cout = ({ coutTotal, annees }: CandidatureListee): number | null =>
  coutParPersonne(coutTotal, beneficiairesDe(annees));

/** « 2 favorables, 1 réservé ». */
function direLesAvis({ avis }: CandidatureListee): string {
  return sensDAvisSchema.options
    .flatMap((sens) => {
      const nombre = avis.filter((un) => un === sens).length;
      if (nombre === 0) return [];
      const mot = sensDAvisLibelle[sens].toLowerCase();
      return [nombre === 1 ? `1 ${mot}` : `${nombre} ${mot}s`];
    })
    .join(', ');
}

const direLEligibilite = ({ eligibilite: { remplis, attendus, refus } }: CandidatureListee): string =>
  `${remplis}/${attendus}${refus === '' ? '' : `, non rempli : ${refus}`}`;

/** Les colonnes du tableau des candidatures. */
export const colonnesDesCandidatures: readonly Colonne<CandidatureListee>[] = [
  {
    id: 'projet',
    titre: 'Projet',
    entete: true,
    valeur: ({ projet }) => projet,
    cellule: ({ id, projet }) => (
      <Lien vers={`/conventions/candidatures/${id}`} genre="objet">
        {projet}
      </Lien>
    ),
    comparer: (une, autre) => comparerTextes(une.projet, autre.projet),
  },
  {
    id: 'porteur',
    titre: 'Porteur',
    valeur: ({ porteur }) => porteur,
    cellule: ({ porteur, membres }) => (membres > 1 ? `${porteur} et ${membres - 1} avec lui` : porteur),
    comparer: (une, autre) => comparerTextes(une.porteur, autre.porteur),
  },
  {
    id: 'territoire',
    titre: 'Territoire',
    cellule: ({ territoires }) => territoires.join(', '),
    comparer: (une, autre) => comparerTextes(une.territoires.join(), autre.territoires.join()),
  },
  {
    id: 'montant',
    titre: 'De l’État',
    nombre: true,
    valeur: ({ annees }) => {
      const montant = montantDe(annees);
      return montant === null ? null : { centimes: montant };
    },
    cellule: ({ annees }) => enEuros(montantDe(annees)),
    comparer: (une, autre) => (montantDe(une.annees) ?? -1) - (montantDe(autre.annees) ?? -1),
  },
  {
    id: 'beneficiaires',
    titre: 'Bénéficiaires',
    nombre: true,
    valeur: ({ annees }) => beneficiairesDe(annees),
    cellule: ({ annees }) => {
      const nombre = beneficiairesDe(annees);
      return nombre === null ? '' : nombreFr(nombre);
    },
    comparer: (une, autre) => (beneficiairesDe(une.annees) ?? -1) - (beneficiairesDe(autre.annees) ?? -1),
  },
  {
    id: 'cout',
    titre: 'Par personne',
    nombre: true,
    valeur: (une) => {
      const centimes = cout(une);
      return centimes === null ? null : { centimes };
    },
    cellule: (une) => enEuros(cout(une)),
    comparer: (une, autre) => (cout(une) ?? -1) - (cout(autre) ?? -1),
  },
  {
    id: 'eligibilite',
    titre: 'Éligibilité',
    valeur: direLEligibilite,
    cellule: (une) => (
      <span className="eligibilite-listee" title={une.eligibilite.refus || undefined}>
        <span className="insecable">{`${une.eligibilite.remplis}/${une.eligibilite.attendus}`}</span>
        {une.eligibilite.refus !== '' && <span className="note"> {une.eligibilite.refus}</span>}
      </span>
    ),
    comparer: (une, autre) =>
      une.eligibilite.remplis / (une.eligibilite.attendus || 1) -
      autre.eligibilite.remplis / (autre.eligibilite.attendus || 1),
  },
  { id: 'avis', titre: 'Avis', cellule: direLesAvis, comparer: (une, autre) => une.avis.length - autre.avis.length },
  {
    id: 'note',
    titre: 'Note',
    nombre: true,
    valeur: ({ note }) => (note === null ? null : `${note.total}/${note.sur}`),
    cellule: ({ note }) => (note === null ? '' : `${note.total}/${note.sur}`),
    comparer: (une, autre) =>
      (une.note === null ? -1 : une.note.total / une.note.sur) -
      (autre.note === null ? -1 : autre.note.total / autre.note.sur),
  },
  {
    id: 'etat',
    titre: 'État',
    valeur: (une) => etatDeCandidatureLibelle[etatDeCandidature(une, une.eligibilite.etat)],
    cellule: (une) => <EtatDeLaCandidature candidature={une} eligibilite={une.eligibilite.etat} />,
    comparer: (une, autre) =>
      etatDeCandidature(une, une.eligibilite.etat).localeCompare(etatDeCandidature(autre, autre.eligibilite.etat)),
  },
];
