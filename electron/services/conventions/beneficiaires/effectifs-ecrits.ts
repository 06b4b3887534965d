import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import type {
  CelluleEcrite,
  Pas,
  ReleveDeConvention,
} from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { periodesDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import { partConnue } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { beneficiairesErrors } from '#shared/errors/beneficiaires.errors.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Contexte } from '../../contexte.ts';
import { changesDepuis } from '../../deux-valeurs.ts';

type Demande = Entree<'beneficiaires.ecrire'>;
type Ecrit = Sortie<'beneficiaires.ecrire'>;

const dire = (nombre: number | null): string => (nombre === null ? 'rien' : nombreFr(nombre));
const cleDe = ({ indicateurId, part, au }: Pick<CelluleEcrite, 'indicateurId' | 'part' | 'au'>): string =>
  `${indicateurId} ${part} ${au}`;

const anneeVisee = (au: string | null): number => (au === null ? 0 : anneeCivile(au));

/** Écrit des cellules une à une ; ce qui ne peut pas s'écrire se rend avec sa raison, le reste s'écrit, tout s'annule d'un geste. */
export const createEcrireEffectifs = (contexte: Contexte, signature: () => string) => {
  const { depots, nouvelId } = contexte;
  const releves = depots.relevesDeConvention;

  /** Un déclaré déjà dit ne change que par un écart signé ; vidé, il garde pourquoi (I1). */
  function ecrireDeclare(
    releve: ReleveDeConvention,
    ecarts: number,
    nombre: number | null,
    motif: string | null,
  ): void {
    const avant = releve.declare === null ? null : releve.declare + ecarts;
    if (avant === nombre) return;
    if (avant === null || releve.declare === null) {
      releves.modifier(releve.id, { declare: nombre });
      return;
    }
    if (motif === null) throw beneficiairesErrors.correctionSansMotif(dire(avant), dire(nombre));
    const fait = { id: nouvelId(), releveId: releve.id, faiteLe: contexte.aujourdHui(), motif, signature: signature() };
    if (nombre !== null) releves.corriger({ ...fait, ecart: nombre - avant });
    else {
      if (ecarts !== 0) releves.corriger({ ...fait, ecart: -ecarts });
      releves.modifier(releve.id, { declare: null, motif });
    }
  }

  return (convention: Convention, pas: Pas, { vu, cellules, motif }: Demande, fenetre: number): Ecrit => {
    const codes = new Map(depots.indicateursDeConvention.lister(convention.id).map(({ id, code }) => [id, code]));
    const connus = new Map(releves.lister(convention.id).map((un) => [cleDe(un), un]));
    const ecarts = new Map<string, number>();
    const corrections = releves.corrections(convention.id);
    for (const { releveId, ecart } of corrections) ecarts.set(releveId, (ecarts.get(releveId) ?? 0) + ecart);
    const periodes = new Set(
      periodesDe(
        convention,
        pas,
        [...connus.values()].map(({ au }) => au),
      ).map(({ au }) => au),
    );
    const annees = new Set(anneesCiviles(convention));
    const vides = new Set(
      cellules.flatMap(({ quoi, nombre, ...ou }) => (nombre === null ? [`${quoi} ${cleDe(ou)}`] : [])),
    );

    /** Une autre fenêtre a écrit là depuis ce que montrait celle-ci : rien ne s'écrase. */
    function refuserSiChangeAilleurs(tbl: string, id: string | null, patch: Record<string, unknown>): void {
      if (id !== null && changesDepuis(contexte, { tbl, id, vu, fenetre, patch }).length > 0)
        throw beneficiairesErrors.changeAilleurs();
    }

    function viser({ indicateurId, part, au, nombre }: CelluleEcrite): void {
      const annee = anneeVisee(au);
      if (annee !== 0 && !annees.has(annee)) throw beneficiairesErrors.periodeInconnue();
      if (nombre === null) depots.indicateursDeConvention.nePlusViser({ indicateurId, part, annee });
      else depots.indicateursDeConvention.viser({ id: nouvelId(), indicateurId, part, annee, nombre });
    }

    function releveDe({ indicateurId, part, au }: CelluleEcrite): ReleveDeConvention {
      if (au === null || !periodes.has(au)) throw beneficiairesErrors.periodeInconnue();
      const connu = connus.get(cleDe({ indicateurId, part, au }));
      if (connu !== undefined) return connu;
      const neuf = { id: nouvelId(), indicateurId, part, au, dateLe: contexte.aujourdHui() };
      releves.ouvrir(neuf);
      return { ...neuf, declare: null, controle: null, retenu: null, motif: null, source: null };
    }

    /** Un déclaré ne se vide pas sous ce qu'un contrôle en a dit, sauf si le même bloc l'efface aussi (I1). */
    function refuserDeViderSous(present: ReleveDeConvention): void {
      const reste = (['controle', 'retenu'] as const).find(
        (quoi) => present[quoi] !== null && !vides.has(`${quoi} ${cleDe(present)}`),
      );
      if (reste !== undefined) throw beneficiairesErrors.declareControle(reste, nombreFr(present[reste] ?? 0));
    }

    function ecrireUne(cellule: CelluleEcrite): void {
      const { indicateurId, part, quoi, nombre } = cellule;
      const code = codes.get(indicateurId);
      if (code === undefined || !partConnue(code, part)) throw beneficiairesErrors.partInconnue();
      if (quoi === 'objectif') {
        const pose = depots.indicateursDeConvention.objectifPose({ indicateurId, part, annee: anneeVisee(cellule.au) });
        refuserSiChangeAilleurs('convention_objectif', pose, { nombre });
        return viser(cellule);
      }
      const present = connus.get(cleDe(cellule));
      if (present === undefined && nombre === null) return;
      if (quoi !== 'declare' && (present === undefined || present.declare === null) && nombre !== null)
        throw beneficiairesErrors.retenuSansDeclare();
      refuserSiChangeAilleurs('convention_releve', present?.id ?? null, { [quoi]: nombre });
      if (quoi === 'declare' && nombre === null && present !== undefined) refuserDeViderSous(present);
      if (quoi === 'declare')
        for (const { id, releveId } of corrections)
          if (releveId === present?.id) refuserSiChangeAilleurs('convention_correction', id, { ecart: null });
      const releve = releveDe(cellule);
      if (quoi === 'declare') ecrireDeclare(releve, ecarts.get(releve.id) ?? 0, nombre, motif);
      else releves.modifier(releve.id, { [quoi]: nombre, ...(motif === null ? {} : { motif }) });
    }

    const refusees: Ecrit['refusees'] = [];
    for (const [rang, cellule] of cellules.entries())
      try {
        ecrireUne(cellule);
      } catch (cause) {
        if (!(cause instanceof AppError)) throw cause;
        const message = Object.values(cause.transmise.champs ?? {})[0] ?? cause.message;
        refusees.push({ rang, message, correction: cause.transmise.champs?.['motif'] !== undefined });
      }
    return { ecrites: cellules.length - refusees.length, refusees };
  };
};
