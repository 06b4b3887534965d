import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etapesCopiees, sousActionsCopiees } from '#shared/domain/feuille-de-route/copie.rules.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { type Placee, numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { copierFiche } from './copier-fiche.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';
import { exigerFiche } from './fiche-action.service.ts';
import { inscrireEn } from './inscription-de-fiche.ts';

/** De quoi dire ce qui suivrait, sans le décaler. */
const SANS_DECALER = { mois: 0, annees: 0, annee: null, financement: false, etapesFaites: false } as const;

interface Arbre {
  readonly axes: ReadonlyMap<string, string>;
  readonly objectifs: ReadonlyMap<string, string>;
}

/** Reporter d'une année à l'autre, dupliquer un plan ou une fiche. */
export const createCopieFeuilleService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /**
   * Les axes et objectifs d'une feuille dans une autre : retrouvés par leur intitulé, sinon recopiés.
   * @param utiles les axes voulus ; `null` : tous
   */
  function copierArbre(de: string, vers: string, utiles: ReadonlySet<string> | null): Arbre {
    const [axes, objectifs] = [new Map<string, string>(), new Map<string, string>()];
    const dejaLa = depots.feuilles.axes(vers);
    const siens = depots.feuilles.objectifs(vers);
    let rang = dejaLa.length;
    for (const { id, intitule, rattachement } of depots.feuilles.axes(de)) {
      if (utiles !== null && !utiles.has(id)) continue;
      const connu = dejaLa.find((axe) => axe.intitule === intitule)?.id;
      const axeId = connu ?? nouvelId();
      if (connu === undefined)
        depots.feuilles.ajouterAxe({ id: axeId, feuilleId: vers, intitule, rattachement, rang: (rang += 1) });
      axes.set(id, axeId);
      let place = siens.filter((objectif) => objectif.axeId === axeId).length;
      for (const objectif of depots.feuilles.objectifs(de).filter((un) => un.axeId === id)) {
        const present = siens.find((un) => un.axeId === axeId && un.intitule === objectif.intitule)?.id;
        const objectifId = present ?? nouvelId();
        if (present === undefined)
          depots.feuilles.ajouterObjectif({ id: objectifId, axeId, intitule: objectif.intitule, rang: (place += 1) });
        objectifs.set(objectif.id, objectifId);
      }
    }
    return { axes, objectifs };
  }

  const placer = (ficheId: string, place: Placee, { axes, objectifs }: Arbre): void =>
    inscrireEn(contexte, ficheId, {
      axeId: axes.get(place.axeId) ?? '',
      objectifId: place.objectifId === null ? null : (objectifs.get(place.objectifId) ?? null),
    });

  /** Les fiches d'une feuille, dans l'ordre de leurs numéros. */
  function ordonnees(feuilleId: string) {
    const places = depots.feuilleTableau.places(feuilleId);
    const numeros = numeroter(depots.feuilles.axes(feuilleId), depots.feuilles.objectifs(feuilleId), places);
    const parId = new Map(places.map((place) => [place.id, place]));
    const fiches = depots.fichesAction.parIds(numeros.ordre);
    return numeros.ordre.flatMap((id) => {
      const [fiche, place] = [fiches.get(id), parId.get(id)];
      return fiche === undefined || place === undefined ? [] : { fiche, place, numero: numeros.fiches.get(id) ?? '' };
    });
  }

  /**
   * Les feuilles de route qui portent aussi ces actions, et courent encore après celle-ci: l'action s'y mène
   * toujours, la mettre en pause l'y arrêterait.
   */
  function quiLesPoursuit(ids: readonly string[], { id, fin }: Pick<Feuille, 'id' | 'fin'>) {
    const inscriptions = depots.fichesAction.inscriptions.des(ids);
    const feuilles = new Map(depots.feuilles.toutes().map((une) => [une.id, une]));
    return (ficheId: string) =>
      inscriptions(ficheId)
        .flatMap(({ feuilleId }) => feuilles.get(feuilleId) ?? [])
        .find((autre) => autre.id !== id && autre.fin > fin) ?? null;
  }

  function ouvrirComme(modele: string, saisie: { intitule: string; debut: number; fin: number }): string {
    if (saisie.fin < saisie.debut) throw feuilleErrors.finAvantDebut();
    const { contratId, instanceId, suivieParId } = exigerFeuille(contexte, modele);
    const { intitule, debut, fin } = saisie;
    const id = nouvelId();
    depots.feuilles.ajouter({ id, contratId, instanceId, intitule, debut, fin });
    if (suivieParId !== null) depots.feuilles.modifier(id, { suivieParId });
    return id;
  }

  return {
    'reports.preparer': ({ id }) => {
      const feuille = exigerFeuille(contexte, id);
      const fiches = ordonnees(id).filter(({ fiche }) => !estClose(fiche.etat) && fiche.reporteeVersId === null);
      const ids = fiches.map(({ fiche }) => fiche.id);
      const poursuit = quiLesPoursuit(ids, feuille);
      const sousActions = depots.sousActions.deFiche.des(ids);
      const ouvertes = (ficheId: string) =>
        new Map(sousActionsCopiees(sousActions(ficheId), SANS_DECALER).map((une) => [une.id, une.id]));
      const [etapes, lignes] = [depots.ficheContenu.etapes.des(ids), depots.ficheContenu.financements.des(ids)];
      return {
        fiches: fiches.map(({ fiche, numero }) => {
          const montants = lignes(fiche.id)
            .filter(({ annee }) => annee === feuille.fin)
            .flatMap(({ demande, accorde }) => demande ?? accorde ?? []);
          return {
            id: fiche.id,
            numero,
            intitule: fiche.intitule,
            etat: fiche.etat,
            debut: fiche.debut,
            fin: fiche.fin,
            etapesAFaire: etapesCopiees(etapes(fiche.id), SANS_DECALER, ouvertes(fiche.id)).map(
              ({ intitule, echeance }) => ({ intitule, echeance }),
            ),
            sousActionsAMener: ouvertes(fiche.id).size,
            demande: montants.length === 0 ? null : montants.reduce((somme, un) => somme + un, 0),
            poursuivieDans: poursuit(fiche.id)?.intitule ?? null,
          };
        }),
        feuilles: depots.feuilles
          .toutes()
          .filter(
            (autre) =>
              autre.id !== id && autre.contratId === feuille.contratId && autre.instanceId === feuille.instanceId,
          )
          .map(({ id: autre, intitule, debut }) => ({ id: autre, intitule, debut })),
      };
    },

    'reports.reporter': ({ id, vers, fiches, mois, financement }) => {
      const feuille = exigerFeuille(contexte, id);
      if ('feuilleId' in vers && vers.feuilleId === id) throw feuilleErrors.reportSurElleMeme();
      const feuilleId = 'feuilleId' in vers ? vers.feuilleId : ouvrirComme(id, vers);
      const { debut, intitule } = exigerFeuille(contexte, feuilleId);
      const voulues = new Set(fiches);
      const aReporter = ordonnees(id).filter(({ fiche }) => voulues.has(fiche.id));
      const utiles = 'feuilleId' in vers ? new Set(aReporter.map(({ place }) => place.axeId)) : null;
      const arbre = copierArbre(id, feuilleId, utiles);
      const poursuit = quiLesPoursuit(fiches, feuille);
      for (const { fiche, place } of aReporter) {
        if (estClose(fiche.etat) || fiche.reporteeVersId !== null) throw feuilleErrors.dejaReportee(fiche.intitule);
        if (poursuit(fiche.id) !== null) {
          const deja = depots.fichesAction.inscriptions(fiche.id).some((une) => une.feuilleId === feuilleId);
          if (!deja) placer(fiche.id, place, arbre);
          continue;
        }
        const facon = {
          mois,
          annees: debut - feuille.fin,
          annee: feuille.fin,
          financement,
          etapesFaites: false,
        };
        const { etat, etatMotif, etatDepuis } = fiche;
        const neuve = copierFiche(contexte, fiche, facon, { etat: { etat, etatMotif, etatDepuis } });
        placer(neuve, place, arbre);
        // Elle ne se mène plus ici : ni retard, ni point d'étape ; sa suite est dans l'autre feuille de route.
        depots.fichesAction.modifier(fiche.id, {
          reporteeVersId: neuve,
          etat: 'en_pause',
          etatMotif: `Reportée dans « ${intitule} »`.slice(0, 500),
          etatDepuis: contexte.aujourdHui(),
        });
      }
      if (aReporter.length === 0) throw feuilleErrors.rienAReporter();
      return { feuilleId, reportees: aReporter.length };
    },

    'feuillesDeRoute.dupliquer': ({ id, actions, financement, diagnostic, ...saisie }) => {
      const source = exigerFeuille(contexte, id);
      const feuilleId = ouvrirComme(id, saisie);
      const arbre = copierArbre(id, feuilleId, null);
      if (diagnostic) {
        depots.feuilles.modifier(feuilleId, { diagnostic: source.diagnostic });
        for (const { rang: _, ...chiffre } of depots.diagnostics.chiffres(id))
          depots.diagnostics.ajouter({ ...chiffre, id: nouvelId(), feuilleId });
        for (const concertation of depots.diagnostics.concertations(id).toReversed())
          depots.diagnostics.noter({ ...concertation, id: nouvelId(), feuilleId });
      }
      const annees = saisie.debut - source.debut;
      if (actions)
        for (const { fiche, place } of ordonnees(id)) {
          const facon = { mois: annees * 12, annees, annee: null, financement, etapesFaites: true };
          placer(copierFiche(contexte, fiche, facon, {}), place, arbre);
        }
      return { id: feuilleId };
    },

    'fichesAction.dupliquer': ({ id, axeId, objectifId, intitule, financement }) => {
      const facon = { mois: 0, annees: 0, annee: null, financement, etapesFaites: true };
      const neuve = copierFiche(contexte, exigerFiche(contexte, id), facon, { intitule });
      inscrireEn(contexte, neuve, { axeId, objectifId });
      return { id: neuve };
    },
  } satisfies Partial<HandlersFichier>;
};
