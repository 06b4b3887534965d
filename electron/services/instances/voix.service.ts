import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { alineaDe, aVoixDeliberative } from '#shared/domain/instance/categories.data.ts';
import type { Instance, Siege } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { siegesDeLOrganisation } from '#shared/domain/instance/voix.rules.ts';
import { compositionErrors } from '#shared/errors/composition.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerInstance } from './lecture-instance.ts';

type VoixSaisies = EntreeLue<'voix.definir'>['voix'];
const memeTitulaire = (a: VoixSaisies[number], b: { siegeId: string | null; organisme: string | null }): boolean =>
  a.siegeId === b.siegeId && enTri(a.organisme ?? '') === enTri(b.organisme ?? '');

/** Refuse ce qu'aucun arrêté ne peut dire : des voix sans siège, sans voix délibérative, ou données deux fois. */
function verifier(instance: Instance, sieges: readonly Siege[], voix: VoixSaisies): void {
  const servis = new Set<string>();
  const parId = new Map(sieges.map((siege) => [siege.id, siege]));
  for (const [rang, { siegeId, organisme }] of voix.entries()) {
    const siege = parId.get(siegeId ?? '');
    if (siegeId !== null && siege === undefined) throw compositionErrors.autreInstance(rang);
    if (siege !== undefined && !aVoixDeliberative(instance.type, siege.categorie))
      throw compositionErrors.sansVoixDeliberative(rang, siege.organisme ?? alineaDe(instance.type, siege.categorie));
    const siens = siege === undefined ? siegesDeLOrganisation({ instance, sieges }, organisme ?? '') : [siege];
    if (siens.length === 0) throw compositionErrors.organisationInconnue(rang, organisme ?? '');
    for (const { id } of siens) {
      if (servis.has(id))
        throw compositionErrors.voixEnDouble(
          rang,
          organisme ?? siege?.organisme ?? alineaDe(instance.type, siens[0]?.categorie ?? '1'),
        );
      servis.add(id);
    }
  }
}

/** Les voix que fixent les arrêtés (R. 5311-38, -39) : saisies, jamais recalculées. */
export const createVoixService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** L'arrêté entre parmi les actes de l'instance : celui de cette date, sinon le dernier sans date, sinon un de plus. */
  function noterLArrete(instanceId: string, { numero, date }: EntreeLue<'voix.definir'>['arrete']): void {
    if (numero === null && date === null) return;
    const actes = depots.actes.seuls(instanceId).filter(({ nature }) => nature === 'voix');
    const present = actes.find((acte) => acte.date === date) ?? actes.find((acte) => acte.date === null);
    const id = present?.id ?? nouvelId();
    if (present === undefined) depots.actes.ajouter(id, instanceId, 'voix', numero, date);
    else depots.actes.modifier(id, { numero: numero ?? present.numero, date });
  }

  return {
    'voix.definir': ({ instanceId, vu, depuis, arrete, voix }, { fenetre }) => {
      const instance = exigerInstance(contexte, instanceId);
      if (TYPES[instance.type].regime !== 'CT') throw compositionErrors.sansVoixDArrete();
      verifier(instance, depots.sieges.deInstance(instanceId), voix);
      const presentes = depots.voix.deInstance(instanceId).filter((v) => v.depuis === depuis);
      for (const presente of presentes) {
        const neuve = voix.find((v) => memeTitulaire(v, presente));
        if (neuve === undefined) depots.voix.effacer(presente.id);
        else if (neuve.nombre !== presente.nombre) {
          const patch = { nombre: neuve.nombre };
          refuserSiChangeDepuis(contexte, { tbl: 'voix', id: presente.id, vu, fenetre, patch });
          depots.voix.modifier(presente.id, patch);
        }
      }
      for (const neuve of voix)
        if (!presentes.some((presente) => memeTitulaire(neuve, presente)))
          depots.voix.ajouter(instanceId, { ...neuve, id: nouvelId(), depuis });
      noterLArrete(instanceId, arrete);
      return null;
    },

    'voix.effacer': ({ instanceId, depuis }) => {
      exigerInstance(contexte, instanceId);
      const siennes = depots.voix.deInstance(instanceId).filter((v) => v.depuis === depuis);
      if (siennes.length === 0) throw compositionErrors.versionInconnue();
      for (const { id } of siennes) depots.voix.effacer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
