import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { direLaValeur, estUnJourDeLAnnee, parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import { PARAMETRES } from '#shared/domain/convention/controle/parametres.data.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';

/** Ce que le service règle pour ses conventions : des valeurs datées, chacune avec son texte (O-19). */
export const createParametreDeConventionService = (contexte: Contexte) => {
  const parametres = contexte.depots.parametresDeConvention;
  return {
    'parametresDeConvention.lister': () => parametres.tous(),

    'parametresDeConvention.definir': (saisi) => {
      const { cle, depuis, valeur } = saisi;
      const { max, unite } = PARAMETRES[cle];
      if (unite === 'jourDeLAnnee' && !estUnJourDeLAnnee(valeur)) throw controleErrors.pasUnJour();
      if (valeur > max) throw controleErrors.valeurTropGrande(direLaValeur(cle, max));
      const tous = parametres.tous();
      const autre = cle === 'seuilVert' ? 'seuilOrange' : cle === 'seuilOrange' ? 'seuilVert' : null;
      if (autre !== null) {
        const { valeur: present } = parametreAu(autre, depuis, tous);
        if (cle === 'seuilVert' ? valeur < present : valeur > present) throw controleErrors.seuilsCroises();
      }
      const id = tous.find((un) => un.cle === cle && un.depuis === depuis)?.id ?? contexte.nouvelId();
      parametres.definir({ ...saisi, id });
      return { id };
    },

    'parametresDeConvention.retirer': ({ id }) => {
      if (!parametres.retirer(id)) throw communErrors.introuvable('Ce réglage');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
