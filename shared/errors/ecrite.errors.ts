import { AppError } from './app-error.ts';
import { avecArticle } from '#shared/text/article.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const champ = (nom: string, message: string) =>
  new AppError({ code: 'SAISIE_INVALIDE', message, champs: { [nom]: message } });

/** Refus propres au vote écrit. */
export const ecriteErrors = {
  pasPret: (phrase: string, article: string | null) => regle(avecArticle(phrase, article)),
  clotureRefusee: (phrase: string, article: string | null) => regle(`Vote non clos. ${avecArticle(phrase, article)}`),
  pasOuvert: () => regle('Ce vote écrit n’est pas ouvert : ouvrez-le avant d’y noter des votes.'),
  parEcrit: () =>
    regle('Cette réunion délibère par écrit : son vote s’ouvre et se clôt dans son onglet « Vote écrit ».'),
  dejaOuvert: () => regle('Le vote est ouvert : son heure d’ouverture et le secret ne changent plus.'),
  finAvantDebut: () => champ('patch.ecriteFin', 'La clôture au plus tôt suit l’ouverture.'),
  sansVoix: () => champ('siegeId', 'Ce siège n’a pas voix délibérative, ou n’a personne en fonctions.'),
  autreDeliberation: () => champ('votes', 'Cette délibération n’est pas de ce vote.'),
  secret: () => champ('votes', 'Le scrutin est secret : notez seulement que ce membre a voté.'),
};
