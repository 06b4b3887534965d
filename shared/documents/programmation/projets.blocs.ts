import { totaliser, totalParEnveloppe } from '#shared/domain/programmation/totaux.rules.ts';
import type { Enveloppe, Projet } from '#shared/domain/programmation/programmation.schema.ts';
import type { Bloc, Colonne, LigneTableau } from '../blocs.ts';
import { colonne, titre } from '../blocs-courants.ts';
import { brut, montantOuTiret } from '../feuille-de-route/mots-de-fiche.ts';
import { texte } from '../segments.ts';

/** Largeur du texte, et ce qu'en prend le numéro, en centimètres. */
const TEXTE = 16;
const NUMERO = 1;
/** À trois financeurs, leurs noms ont besoin de place en tête. */
const projetLarge = (financeurs: number): number => (financeurs > 2 ? 4.4 : 5.6);
/** Au-delà, les colonnes ne se liraient plus : les financeurs ne se montrent qu'au total. */
const COLONNES = 4;

const nombre = (libelle: string, largeur: number): Colonne => ({ titre: libelle, largeur, nombre: true });

/** « Atelier des Quartiers, Bourtzwiller et Les Coteaux » */
const quiEtOu = ({ porteur, quartiers, horsQpv }: Projet): string =>
  [porteur, quartiers.length === 0 ? (horsQpv ? 'hors QPV' : null) : quartiers.map(({ libelle }) => libelle).join(', ')]
    .filter((mot) => mot !== null)
    .join(' – ');

/** Les projets retenus et ce que chaque financeur leur accorde ; le total est celui des lignes. */
export function projetsRetenus(projets: readonly Projet[], enveloppes: readonly Enveloppe[]): readonly Bloc[] {
  if (projets.length === 0) return [];
  const montres = enveloppes.length <= COLONNES ? enveloppes : [];
  const projetEn = projetLarge(montres.length);
  const large = (TEXTE - NUMERO - projetEn) / (montres.length + 1);
  const totaux = totalParEnveloppe(projets);
  const accorde = ({ montants }: Projet, id: string) =>
    montants.find(({ enveloppeId }) => enveloppeId === id)?.decide ?? null;
  const parAxe = Map.groupBy(projets, ({ axe }) => axe);
  const ligneDe = (projet: Projet): LigneTableau => ({
    type: 'ligne',
    cellules: [
      brut(String(projet.rang)),
      [...texte(projet.intitule, { gras: true }), { texte: '\n' }, ...texte(quiEtOu(projet), { gris: true })],
      ...montres.map(({ id }) => brut(montantOuTiret(accorde(projet, id) || null))),
      brut(montantOuTiret(totaliser([projet]).decide)),
    ],
  });
  return [
    titre('retenus', 1, 'Projets retenus'),
    {
      type: 'tableau',
      id: 'retenus_tableau',
      colonnes: [
        colonne('N°', NUMERO),
        colonne('Projet, porteur', projetEn),
        ...montres.map(({ financeur }) => nombre(financeur, large)),
        nombre('Total accordé', large),
      ],
      lignes: [
        ...[...parAxe].flatMap(([axe, siens]): LigneTableau[] => [
          ...(parAxe.size === 1 && axe === null
            ? []
            : [{ type: 'groupe' as const, titre: texte(axe === null ? 'Sans axe' : axe) }]),
          ...siens.map(ligneDe),
        ]),
        {
          type: 'total',
          cellules: [
            brut(''),
            texte('Total'),
            ...montres.map(({ id }) => brut(montantOuTiret(totaux.get(id)?.decide ?? null))),
            brut(montantOuTiret(totaliser(projets).decide)),
          ],
        },
      ],
    },
  ];
}

/** Des projets en une liste : ce qui n'est pas retenu, ce qui attend. */
export function listeDeProjets(id: string, intitule: string, projets: readonly Projet[]): readonly Bloc[] {
  if (projets.length === 0) return [];
  return [
    titre(id, 1, intitule),
    {
      type: 'liste',
      id: `${id}_liste`,
      elements: projets.map((projet) => [
        ...texte(`${projet.rang}. ${projet.intitule}`, { gras: true }),
        ...texte(quiEtOu(projet) === '' ? '' : ` – ${quiEtOu(projet)}`),
      ]),
    },
  ];
}
