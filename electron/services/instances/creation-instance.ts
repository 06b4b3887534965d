import type { EntreeLue } from '#shared/contract/contract.ts';
import {
  complementDepartement,
  complementDuComiteLocal,
  complementRegion,
  nomCourt,
} from '#shared/domain/instance/instance.labels.ts';
import type { Instance, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { complementDuContrat, ecritCle, sansRedite } from '#shared/domain/instance/nom-propose.rules.ts';
import { cleUnique } from '#shared/domain/instance/registre.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Departement, Perimetre } from '#shared/domain/territoire/territoire.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import { complementDe } from '#shared/text/elision.ts';
import type { Contexte } from '../contexte.ts';

type Entree = EntreeLue<'instances.creer'>;
type APlacer = Pick<
  Instance,
  'type' | 'complement' | 'departementCode' | 'clpeCode' | 'parentId' | 'contratCode' | 'sigle'
>;

const SANS_PERIMETRE: Perimetre = { communes: [], epci: [], qpv: [], contrats: [], inconnues: [] };

/** Ce que le registre vérifie avant d'écrire : le département, le rattachement, le territoire, l'unicité. */
export function createRegistre({ depots }: Pick<Contexte, 'depots'>) {
  function departementDe(code: string | null): Departement {
    const departement = depots.territoires.departement(code ?? depots.service.fichier()?.departementCode ?? '');
    if (departement === null) throw instanceErrors.departementInconnu();
    return departement;
  }

  const regionDe = (code: string): string => depots.territoires.departement(code)?.regionCode ?? code;

  /** Refuse ce qui existe déjà : `saufId` est l'instance que l'on modifie ou restaure. */
  function refuserDoublon(instance: APlacer, saufId: string | null = null): void {
    const cle = cleUnique(instance, regionDe(instance.departementCode));
    const existante = depots.instances
      .lister()
      .find((autre) => autre.id !== saufId && cleUnique(autre, regionDe(autre.departementCode)) === cle);
    if (existante !== undefined) throw instanceErrors.existe(nomCourt(existante));
  }

  /** L'instance de rattachement, si ce genre en admet ou en exige une. */
  function rattachement(type: TypeInstance, parentId: string | null, saufId: string | null = null): Instance | null {
    const { parents } = TYPES[type];
    if (parentId === null) {
      if (REGISTRE[type].rattachementExige) throw instanceErrors.sansRattachement(TYPES[type].article);
      return null;
    }
    const parent = depots.instances.parId(parentId);
    if (parent === null) throw communErrors.introuvable('L’instance de rattachement');
    if (parent.id === saufId || !parents.includes(parent.type))
      throw instanceErrors.rattachement(nomCourt(parent), TYPES[type].libelle);
    return parent;
  }

  function perimetreConnu(codes: readonly string[]): Perimetre {
    const perimetre = depots.territoires.perimetreDeCommunes(codes);
    if (perimetre.inconnues.length > 0) throw instanceErrors.communesInconnues(perimetre.inconnues);
    return perimetre;
  }

  /** Le périmètre d'un comité local et le complément de nom proposé. */
  function local(departement: Departement, { clpeCode, communes }: Entree) {
    if (clpeCode === null) {
      if (communes.length === 0) throw instanceErrors.sansCommune();
      return { perimetre: perimetreConnu(communes), propose: null };
    }
    const clpe = depots.territoires.clpeDuDepartement(departement.code).find(({ code }) => code === clpeCode);
    const perimetre = clpe === undefined ? null : depots.territoires.perimetreClpe(clpeCode);
    if (clpe === undefined || perimetre === null) throw instanceErrors.clpeInconnu();
    return { perimetre, propose: complementDuComiteLocal(clpe.libelle) };
  }

  /** Le contrat de ville : suivi dans le fichier, ou connu du référentiel. */
  function nomDuContrat(code: string | null): string {
    const connu =
      code === null ? null : (depots.contrats.parCode(code) ?? depots.territoires.contratDuReferentiel(code));
    if (connu === null) throw instanceErrors.contratInconnu();
    return complementDuContrat(connu.libelle);
  }

  const duDepartement = ({ code, libelle }: Departement): string =>
    complementDepartement(code) ?? complementDe(libelle);

  /** Ce que le référentiel, le contrat ou le rattachement donnent : un périmètre, et la suite du nom. */
  function territoire(type: TypeInstance, departement: Departement, parent: Instance | null, entree: Entree) {
    switch (REGISTRE[type].ressort) {
      case 'communes':
        return local(departement, entree);
      case 'region':
        return {
          perimetre: SANS_PERIMETRE,
          propose: complementRegion(departement.regionCode) ?? complementDe(departement.region),
        };
      case 'departement':
        return { perimetre: SANS_PERIMETRE, propose: duDepartement(departement) };
      case 'rattachement':
        return { perimetre: SANS_PERIMETRE, propose: parent?.complement ?? duDepartement(departement) };
      case 'contrat':
        return { perimetre: SANS_PERIMETRE, propose: nomDuContrat(entree.contratCode ?? null) };
      case 'libre':
        return { perimetre: SANS_PERIMETRE, propose: null };
    }
  }

  /** L'instance à écrire et son périmètre, ou un refus en français au champ qu'il faut reprendre. */
  function preparer(entree: Entree) {
    const { clpeCode, cle = null, sigle = null } = entree;
    if (entree.type === 'CLPE' && cle === null && ecritCle(sigle, entree.complement)) throw instanceErrors.quelCle();
    const type = entree.type === 'CLPE' && cle === 'tzcld' ? 'comite_tzcld' : entree.type;
    const parent = rattachement(type, entree.parentId ?? null);
    const departement = departementDe(entree.departementCode ?? parent?.departementCode ?? null);
    const { perimetre, propose } = territoire(type, departement, parent, entree);
    const complement = entree.complement === null ? propose : sansRedite(type, entree.complement);
    if (complement === null || complement === '') throw instanceErrors.sansTerritoire();
    const instance = {
      type,
      complement,
      departementCode: departement.code,
      clpeCode: type === 'CLPE' ? clpeCode : null,
      parentId: parent?.id ?? null,
      contratCode: REGISTRE[type].ressort === 'contrat' ? (entree.contratCode ?? null) : null,
      sigle,
      rendAvis: entree.rendAvis ?? null,
      agentsSeuls: entree.agentsSeuls ?? null,
      etude: entree.etude ?? null,
    };
    refuserDoublon(instance);
    return { instance, perimetre };
  }

  return { preparer, perimetreConnu, rattachement, refuserDoublon };
}
