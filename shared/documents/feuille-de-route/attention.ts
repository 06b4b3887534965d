import { estSansDroitCommun, partager } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { appelleUnPoint } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { titre } from '../blocs-courants.ts';
import { ponctuer, texte } from '../segments.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';
import { etatDit } from './mots-de-fiche.ts';

/** Au-delà, la synthèse renvoie au tableau des actions. */
const ATTENTION_MAX = 8;

/** Les quartiers visés, chacun une fois, où qu'il soit visé. */
export function quartiersVises({ fiches }: DossierDeFeuille): ReadonlySet<string> {
  return new Set(fiches.flatMap(({ quartiers }) => quartiers.map(({ code }) => code)));
}

const attentionDite = (imprimee: FicheImprimee): Segments => [
  { texte: `${imprimee.numero} `, gras: true },
  ...texte(`${imprimee.fiche.intitule} : ${enPhrase(etatDit(imprimee))}`.replace(/[.\s]+$/u, '')),
];

/** Ce qui appelle un regard : actions bloquées ou en retard, quartiers sans action, actions sans droit commun. */
export function attention(dossier: DossierDeFeuille): readonly Bloc[] {
  const { fiches, ressort } = dossier;
  // Les bloquées d'abord, puis les plus en retard.
  const arretees = fiches
    .filter(({ avancement }) => appelleUnPoint(avancement))
    .toSorted(
      ({ avancement: un }, { avancement: autre }) =>
        Number(autre.etat === 'bloquee') - Number(un.etat === 'bloquee') || autre.retard - un.retard,
    );
  const vises = quartiersVises(dossier);
  const oublies = ressort.filter(({ code }) => !vises.has(code));
  const seules = fiches.filter(({ financements }) => estSansDroitCommun(partager(financements)));
  const reste = arretees.length - ATTENTION_MAX;
  const elements: Segments[] = [
    ...arretees.slice(0, reste > 1 ? ATTENTION_MAX : arretees.length).map(attentionDite),
    ...(reste > 1 ? [texte(`${reste} autres actions bloquées ou en retard : voir le tableau des actions`)] : []),
    ...(oublies.length === 0
      ? []
      : [
          texte(
            `${pluriel(oublies.length, 'quartier du ressort n’est visé', 'quartiers du ressort ne sont visés')} par aucune action : ${oublies.map(({ libelle }) => libelle).join(', ')}`,
          ),
        ]),
    ...(seules.length === 0
      ? []
      : [
          texte(
            `${pluriel(seules.length, 'action a', 'actions ont')} des crédits spécifiques sans droit commun, qui vient d’abord (loi n° 2014-173, article 1er) : ${enumerer(seules.slice(0, ATTENTION_MAX).map(({ numero }) => numero))}${seules.length > ATTENTION_MAX ? '…' : ''}`,
          ),
        ]),
  ];
  return elements.length === 0
    ? []
    : [
        titre('attention', 2, 'Ce qui appelle l’attention'),
        { type: 'liste', id: 'attention_liste', elements: ponctuer(elements) },
      ];
}
