import { compterLesEtats } from '#shared/documents/feuille-de-route/comptes-d-etat.ts';
import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { direHorsCompte } from '#shared/domain/territoire/fiche-territoire.labels.ts';
import { direLaSuccession } from '#shared/domain/territoire/succession.labels.ts';
import { LIBELLES_TERRITOIRE_VISE } from '#shared/domain/territoire/territoire.labels.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Contexte } from '../../contexte.ts';
import { lireTerritoire } from '../../territoires/lecture-territoire.ts';
import { argentRetenu } from '../de-l-argent.ts';
import { actionsQuiVivent } from '../des-actions.ts';
import { chiffresDuTerritoire } from '../des-chiffres.ts';
import { calendrierDesInstances, suiviDesInstances } from '../des-instances.ts';
import { element, joindre, phrase } from '../elements.ts';

/** « 3 quartiers prioritaires. 5 actions en cours, dont 1 bloquée ; 2 en retard. Succède à … » */
function retenir(fiche: FicheTerritoire, vers: string): ElementDeNote[] {
  const { territoire, quartiers, actions, succede, contrats, horsCompte } = fiche;
  const retards = actions.filter(({ avancement }) => avancement.retard > 0).length;
  const anciens = succede.filter(({ ancien }) => ancien !== null);
  const phrases = [
    territoire.genre !== 'qpv' &&
      quartiers.length > 0 &&
      `${pluriel(quartiers.length, 'quartier prioritaire', 'quartiers prioritaires')}${contrats.length === 1 && territoire.genre !== 'contrat_ville' ? `, contrat de ville : ${contrats[0]?.libelle ?? ''}` : ''}.`,
    territoire.genre === 'qpv' &&
      contrats.length > 0 &&
      `Contrat de ville : ${enumerer(contrats.map(({ libelle }) => libelle))}.`,
    actions.length > 0 &&
      `${enCapitale(compterLesEtats(actions.map(({ avancement }) => avancement.etat)))}${retards > 0 ? ` ; ${pluriel(retards, 'en retard', 'en retard')}` : ''}.`,
    direHorsCompte(horsCompte),
    anciens.length > 0 && `Succède à ${enumerer(anciens.map(direLaSuccession))}.`,
  ].filter((mots) => typeof mots === 'string');
  return phrases.length === 0 ? [] : [phrase(phrases.join(' '), vers)];
}

/** Un code que l'on reconnaît s'imprime : celui d'un quartier, d'un contrat, d'un département ; non celui d'un comité local. */
function preciser({ genre, code }: TerritoireVise, departements: string): string {
  const maille = LIBELLES_TERRITOIRE_VISE[genre];
  if (genre === 'region') return maille;
  if (genre === 'departement') return `${maille} (${code})`;
  const dite = genre === 'clpe' ? `Ressort du ${maille.toLowerCase()}` : `${maille} ${code}`;
  return departements === '' ? dite : `${dite}, ${departements}`;
}

/** Qui suit le territoire, le plus proche d'abord. */
export const appelsDuTerritoire = ({ appels }: Pick<FicheTerritoire, 'appels'>): ElementDeNote[] =>
  appels.map(({ nom, titre, personneId, ...coordonnees }) =>
    element(nom, titre, [joindre(coordonnees)], `/annuaire/${personneId}`),
  );

/** Ce qu'une note dit d'un territoire : les nombres de sa fiche. */
export function matiereDeTerritoire(contexte: Contexte, vise: TerritoireVise, jour: string): MatiereDeNote {
  const fiche = lireTerritoire(contexte, vise, jour);
  const vers = `/territoires/${vise.genre}/${vise.code}`;
  const comites = fiche.comites.map(({ id }) => id);
  const suivi = suiviDesInstances(contexte, comites, jour);
  const { annee, ...partage } = fiche.argent;
  return {
    objet: { genre: 'territoire', id: `${vise.genre}/${vise.code}`, nom: fiche.territoire.libelle },
    precision: preciser(vise, fiche.territoire.precision),
    instanceId: null,
    blocs: {
      retenir: retenir(fiche, vers),
      chiffres: chiffresDuTerritoire(fiche),
      echeances: calendrierDesInstances(contexte, comites, jour),
      decisions: suivi.decisions,
      actions: [...actionsQuiVivent(fiche.actions), ...suivi.actions],
      argent: argentRetenu(annee, partage, vers, 'actions entières'),
      appels: appelsDuTerritoire(fiche),
    },
  };
}
