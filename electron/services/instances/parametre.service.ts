import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { AU_TEXTE } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { lireValeur, quiChange, regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from './lecture-instance.ts';

/** Les règles qu'une instance fixe elle-même, par son règlement intérieur ou par un choix que le texte lui laisse. */
export const createParametreService = (contexte: Contexte) =>
  ({
    'parametres.definir': ({ instanceId, cle, valeur, source, article, depuis }) => {
      const regime = regimeDe(exigerInstance(contexte, instanceId));
      const { parametres } = contexte.depots;
      const present = parametres.deInstance(instanceId).find((p) => p.cle === cle && p.depuis === depuis);
      if (valeur === null) {
        if (present !== undefined) parametres.effacer(present.id);
        return null;
      }
      const { libelle, parDefaut } = REGLES[cle];
      const changeePar = quiChange(cle, regime);
      if (changeePar === 'personne') throw instanceErrors.regleFixe(libelle);
      if (source === 'reglage' && changeePar === 'reglement') throw instanceErrors.regleDuReglement(libelle);
      if (valeur === AU_TEXTE ? depuis === null : lireValeur(cle, valeur) === null)
        throw instanceErrors.valeurDeRegle(libelle);
      const plancher = parDefaut.CRPA.valeur;
      if (cle === 'delaiConvocation' && regime === 'CRPA' && Number(valeur) < Number(plancher))
        throw instanceErrors.delaiTropCourt(Number(plancher));
      parametres.definir(instanceId, { id: present?.id ?? contexte.nouvelId(), cle, valeur, source, article, depuis });
      return null;
    },
  }) satisfies Partial<HandlersFichier>;
