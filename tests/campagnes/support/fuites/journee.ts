import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import type { Disque, Modele } from '../plein/essai.ts';

/** Une opération sur tant est un Word, une reprise : au moins les 500 et 200 de T16 en 20 000 opérations. */
const WORD_TOUTES_LES = 35;
const REPRISE_TOUTES_LES = 100;
const LIGNES = 30;

const TABLEAU = [
  ['Nom', 'Prénom', 'Organisme', 'Mail'],
  ...Array.from({ length: LIGNES }, (_, rang) => [`Suivi${rang}`, 'Ana', `Service ${rang}`, `s${rang}@exemple.fr`]),
];

/** Ce que l'on fait dans une journée, dans un ordre qui ne grossit pas le fichier : ce qui s'ajoute se retire. */
export function uneJournee({ demander, commander }: Disque, { reunionId, pointId }: Modele) {
  const POINT = { reunionId, nature: 'decision', intervenant: null, duree: 10 };
  const ordinaires: readonly ((rang: number) => Promise<unknown>)[] = [
    () => demander('departement.tableau'),
    () => demander('instances.lister'),
    () => demander('reunions.lire', { id: reunionId }),
    (rang) => demander('recherche.tout', { texte: ['mulhouse', 'essai', 'point 1'][rang % 3], limite: 20 }),
    (rang) => demander('annuaire.lister', { liste: { texte: ['', 'zoé', 'ser'][rang % 3] } }),
    (rang) =>
      demander('saisies.garder', { objet: 'point', id: pointId, champ: 'mesNotes', texte: `Note ${rang}.`, vu: 1e9 }),
    (rang) => commander('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: `Débat ${rang}. `.repeat(30) } }),
    async (rang) => {
      const id = await commander('points.ajouter', { ...POINT, titre: `Passager ${rang}` });
      await commander('points.supprimer', { id });
    },
    () => demander('historique.annuler', {}),
    () => demander('historique.objet', { objet: 'reunion', id: reunionId }),
  ];
  const produire = () => demander('documents.produire', { reunionId, genre: 'ordre-du-jour', objets: [] });
  async function reprendre(): Promise<void> {
    const recu = await demander('reprises.coller', { feuilles: [{ nom: 'T', lignes: TABLEAU, fusions: [] }] });
    const { reprise } = recu as { readonly reprise: string };
    await commander('reprises.reprendre', {
      reprise,
      cible: 'personnes',
      choix: CHOIX_NEUFS,
      nom: 'T',
      lignes: LIGNES,
    });
  }
  return async (rang: number): Promise<'word' | 'reprise' | 'ordinaire'> => {
    if (rang % REPRISE_TOUTES_LES === REPRISE_TOUTES_LES - 1) {
      await reprendre();
      return 'reprise';
    }
    if (rang % WORD_TOUTES_LES === WORD_TOUTES_LES - 1) {
      await produire();
      return 'word';
    }
    await ordinaires[rang % ordinaires.length]?.(rang);
    return 'ordinaire';
  };
}
