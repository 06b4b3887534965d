import { ajouterJours, anneeCivile } from '#shared/dates/date-civile.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { nomDeGenreAccorde } from '#shared/domain/designation/designation.labels.ts';
import { quiAppeler } from '#shared/domain/designation/qui-appeler.rules.ts';
import { couvertureDe } from '#shared/domain/eq2030/couverture.rules.ts';
import { territoireReconnu, territoiresReconnus } from '#shared/domain/eq2030/deploiement.rules.ts';
import { partDe, SANS_ARGENT } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { avancementDe } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { lireChomage } from '#shared/domain/territoire/chomage.rules.ts';
import { PAYS } from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import type { TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { ActionLue, Porteurs } from '#electron/repositories/territoires/fiche-territoire.queries.ts';
import { lireSousActions } from '#electron/repositories/feuilles-de-route/resume-de-fiche.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';
import { genresDeDesignation } from '../annuaire/genres-de-designation.ts';
import { situerTerritoires } from '../instances/territoires-choisis.ts';

/** Au-delà, une décision ne se dit plus récente. */
const RECENTE_JOURS = 365;
const DECISIONS_MAX = 8;

type Action = FicheTerritoire['actions'][number];

function lireAction(lue: ActionLue, jour: string): Action {
  const { id, intitule, pilote, etatMotif, quartiers } = lue;
  return {
    id,
    intitule,
    pilote,
    etatMotif,
    avancement: avancementDe(lue, { ...lue, sousActions: lireSousActions(lue.sousActions) }, jour),
    quartiers: JSON.parse(quartiers),
  };
}

/** Ce qui couvre chaque quartier aujourd'hui (A4), par son code. */
function dispositifsDe({ depots }: Contexte, codes: readonly string[], jour: string): ReadonlyMap<string, string> {
  const deploiements = depots.deploiements.tous();
  const portes = depots.territoires.quartiersDe(territoiresReconnus(deploiements));
  const couvertures = couvertureDe(
    codes.map((code) => ({ code, habitants: null, millesime: null })),
    deploiements.map((deploiement) => ({
      ...deploiement,
      quartiers: deploiement.territoires.flatMap((territoire) => {
        const reconnu = territoireReconnu(territoire);
        return reconnu === null ? [] : (portes.get(cleDeTerritoire(reconnu)) ?? []);
      }),
    })),
    { jour, avecAVerifier: true },
  );
  return new Map(couvertures.map(({ quartier, combinaison }) => [quartier.code, combinaison]));
}

/** Qui appeler pour ce territoire : d'abord qui le suit lui-même, puis qui suit son département. */
function appelsDe(contexte: Contexte, vise: TerritoireVise, quartiers: ReadonlySet<string>, departements: string[]) {
  const { depots } = contexte;
  const jour = contexte.aujourdHui();
  const designations = situerTerritoires(contexte, depots.designations.toutes());
  if (designations.length === 0) return [];
  const portes = depots.territoires.quartiersDe(designations.flatMap(({ territoires }) => territoires));
  const suit = (territoire: TerritoireVise): boolean =>
    (territoire.genre === vise.genre && territoire.code === vise.code) ||
    ['departement', 'region'].includes(territoire.genre) ||
    (portes.get(cleDeTerritoire(territoire)) ?? []).some((code) => quartiers.has(code));
  const vues = new Set<string>();
  return departements
    .flatMap((departement) => quiAppeler(designations, genresDeDesignation(contexte), departement, jour))
    .flatMap(({ genre, nom, designation }) => {
      const personne = designation?.personne ?? null;
      if (designation === null || personne === null || vues.has(designation.id)) return [];
      if (!designation.territoires.some(suit)) return [];
      vues.add(designation.id);
      const pres = designation.territoires.some(({ genre }) => !['departement', 'region'].includes(genre));
      return [
        {
          pres,
          titre: enCapitale(nomDeGenreAccorde(genre, nom, personne.civilite)),
          personneId: personne.id,
          nom: nomComplet(personne),
          qualite: qualiteDe(personne),
          telephone: personne.telephone,
          courriel: personne.courriel,
        },
      ];
    })
    .toSorted((un, autre) => Number(autre.pres) - Number(un.pres))
    .map(({ pres: _, ...appel }) => appel);
}

/** Les contrats de ville du territoire, et ceux que ce fichier suit. */
function contratsDe({ depots }: Contexte, communes: readonly string[], quartiers: readonly string[]) {
  const suivis = new Map(depots.contrats.lister().map(({ id, code }) => [code, id]));
  const { qpv, contrats } = depots.territoires.perimetreDeCommunes(communes);
  const leurs = new Set(qpv.filter(({ code }) => quartiers.includes(code)).flatMap((un) => un.contrats));
  return contrats
    .filter(({ code }) => leurs.has(code))
    .map(({ code, libelle }) => ({ id: suivis.get(code) ?? null, code, libelle }));
}

/**
 * Ce que l'application sait d'un territoire à une date : d'un seul aller-retour, au coût de ce qui est montré.
 * @throws si le référentiel ne le connaît pas
 */
export function lireTerritoire(contexte: Contexte, vise: TerritoireVise, jour: string): FicheTerritoire {
  const { depots } = contexte;
  const { territoires, fichesTerritoire } = depots;
  const libelle = territoires.nommer(vise);
  if (libelle === null) throw communErrors.introuvable('Ce territoire');
  const codes = territoires.quartiersDe([vise]).get(cleDeTerritoire(vise)) ?? [];
  const communes = territoires.communesDe(vise);
  const departements = (territoires.departementsDe([vise]).get(cleDeTerritoire(vise)) ?? []).flatMap(
    (code) => territoires.departement(code) ?? [],
  );
  const contrats = contratsDe(contexte, communes, codes);
  const instances = depots.instances.lister();
  const deSesCommunes = new Set(fichesTerritoire.instancesDesCommunes(communes));
  const couvrent = instances.filter(
    ({ id, contratCode }) => deSesCommunes.has(id) || contrats.some(({ code }) => code === contratCode),
  );
  const porteurs: Porteurs = {
    contrats: vise.genre === 'contrat_ville' ? contrats.flatMap(({ id }) => id ?? []) : [],
    instances: instances.filter(({ clpeCode }) => vise.genre === 'clpe' && clpeCode === vise.code).map(({ id }) => id),
  };
  const actions = fichesTerritoire.actions(codes, porteurs).map((lue) => lireAction(lue, jour));
  const annee = anneeCivile(jour);
  const argent = fichesTerritoire
    .argent(codes, porteurs, annee)
    .reduce(
      (somme, { origine, montant }) => ({ ...somme, [partDe(origine)]: somme[partDe(origine)] + montant }),
      SANS_ARGENT,
    );
  const dispositifs = dispositifsDe(contexte, codes, jour);
  const prochaines = new Map(depots.tableau.prochainesReunions(jour).map((une) => [une.instanceId, une]));
  const regions = new Map(departements.map(({ regionCode, region }) => [regionCode, region]));
  const mailles = [
    { ...vise, libelle },
    ...departements.map(({ code, libelle: nom }) => ({ genre: 'departement' as const, code, libelle: nom })),
    ...[...regions].map(([code, nom]) => ({ genre: 'region' as const, code, libelle: nom })),
    PAYS,
  ].filter(({ genre, code }, rang) => rang === 0 || genre !== vise.genre || code !== vise.code);
  return {
    territoire: { ...vise, libelle, precision: departements.map(({ libelle: nom }) => nom).join(', ') },
    succede: vise.genre === 'qpv' ? depots.successions.duNouveau(vise.code) : [],
    communes: communes.length,
    quartiers: fichesTerritoire.quartiers(codes).map((quartier) => {
      const siennes = actions.filter(({ quartiers }) => quartiers.includes(quartier.code));
      return {
        ...quartier,
        actions: siennes.length,
        bloquees: siennes.filter(({ avancement }) => avancement.etat === 'bloquee').length,
        enRetard: siennes.filter(({ avancement }) => avancement.retard > 0).length,
        dispositifs: dispositifs.get(quartier.code) ?? '',
      };
    }),
    actions,
    // D'un quartier, ce qui n'en vise aucun n'est pas le sien.
    horsCompte:
      vise.genre === 'qpv'
        ? 0
        : fichesTerritoire.horsCompte(
            codes,
            porteurs,
            contrats.flatMap(({ id }) => id ?? []),
          ),
    argent: { annee, ...argent },
    mailles,
    chiffres: depots.chiffresDeTerritoire.desMailles(mailles),
    zones: fichesTerritoire
      .zones(communes)
      .map(({ chomage, ...zone }) => ({ ...zone, chomage: [...lireChomage(chomage)] })),
    contrats,
    comites: couvrent.map((instance) => {
      const prochaine = prochaines.get(instance.id);
      return {
        id: instance.id,
        nom: nomCourt(instance),
        prochaine: prochaine === undefined ? null : { id: prochaine.id, date: prochaine.date },
      };
    }),
    decisions: fichesTerritoire
      .decisions(
        couvrent.map(({ id }) => id),
        ajouterJours(jour, -RECENTE_JOURS),
        DECISIONS_MAX,
      )
      .map(({ id, texte, date, annee: an, numero, ...instance }) => ({
        id,
        numero: numeroDeliberation({ nature: 'decision', annee: an, numero }) ?? '',
        texte,
        date,
        instance: nomCourt(instance),
      })),
    appels: appelsDe(
      contexte,
      vise,
      new Set(codes),
      departements.map(({ code }) => code),
    ),
  };
}
