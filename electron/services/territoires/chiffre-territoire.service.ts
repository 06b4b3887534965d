import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { depasseCent } from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import { type ChiffreTerritoire, PAYS } from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import { chiffreTerritoireErrors } from '#shared/errors/chiffre-territoire.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';

/** Le nom d'un territoire, le pays compris ; `null` si le référentiel ne le connaît pas. */
export const nommerMaille = (
  { depots }: Contexte,
  { genre, code }: Pick<ChiffreTerritoire, 'genre' | 'code'>,
): string | null =>
  genre === 'pays' ? (code === PAYS.code ? PAYS.libelle : null) : depots.territoires.nommer({ genre, code });

/** Les chiffres des territoires : un nombre, une date, une source, ceux que l'on compte. */
export const createChiffreTerritoireService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Ce que la base refuserait d'un mot obscur, dit au champ. */
  function controler(chiffre: ChiffreTerritoire): ChiffreTerritoire {
    const { nature, valeur, absence, deQuoi, le } = chiffre;
    if ((valeur === null) === (absence === null)) throw chiffreTerritoireErrors.valeurOuAbsence();
    if (depasseCent(nature, valeur)) throw chiffreTerritoireErrors.plusDeCent();
    if (nature === 'part' && deQuoi === null) throw chiffreTerritoireErrors.partSansTout();
    if (le > contexte.aujourdHui()) throw chiffreTerritoireErrors.aVenir();
    const double = depots.chiffresDeTerritoire
      .desMailles([chiffre])
      .some(
        (autre) =>
          autre.id !== chiffre.id &&
          autre.le === le &&
          autre.nature === nature &&
          autre.population === chiffre.population &&
          autre.dans === chiffre.dans &&
          enTri(autre.intitule) === enTri(chiffre.intitule) &&
          enTri(autre.deQuoi ?? '') === enTri(deQuoi ?? '') &&
          enTri(autre.source) === enTri(chiffre.source),
      );
    if (double) throw chiffreTerritoireErrors.enDouble();
    return nature === 'part' ? chiffre : { ...chiffre, deQuoi: null };
  }

  return {
    'chiffresDeTerritoire.noter': (saisi) => {
      if (nommerMaille(contexte, saisi) === null) throw communErrors.introuvable('Ce territoire');
      const chiffre = controler({ ...saisi, id: nouvelId() });
      depots.chiffresDeTerritoire.ajouter(chiffre);
      return { id: chiffre.id };
    },

    'chiffresDeTerritoire.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = depots.chiffresDeTerritoire.parId(id);
      if (avant === null) throw communErrors.introuvable('Ce chiffre');
      refuserSiChangeDepuis(contexte, { tbl: 'chiffre_territoire', id, vu, fenetre, patch });
      const donnes = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      const apres = controler({ ...avant, ...donnes });
      depots.chiffresDeTerritoire.modifier(id, { ...patch, deQuoi: apres.deQuoi });
      return null;
    },

    'successions.retirer': ({ id }) => {
      if (!depots.successions.retirer(id)) throw communErrors.introuvable('Ce lien');
      return null;
    },

    'chiffresDeTerritoire.retirer': ({ id }) => {
      if (!depots.chiffresDeTerritoire.supprimer(id)) throw communErrors.introuvable('Ce chiffre');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
