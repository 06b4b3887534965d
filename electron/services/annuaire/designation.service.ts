import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { PersonneSaisie } from '#shared/domain/annuaire/personne.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { seChevauchent } from '#shared/domain/designation/designation.rules.ts';
import { echelonsEnonces, horsDesEchelons, sansSonEchelon } from '#shared/domain/designation/echelons.rules.ts';
import { genreFourni } from '#shared/domain/designation/genres.data.ts';
import { deploiementEnCours, territoireReconnu, territoiresReconnus } from '#shared/domain/eq2030/deploiement.rules.ts';
import { TERRITOIRE_ENONCE } from '#shared/domain/territoire/territoire.labels.ts';
import type { TerritoireNomme, TerritoireVise } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { designationErrors } from '#shared/errors/designation.errors.ts';
import type { DesignationLue } from '#electron/repositories/annuaire/designation.repository.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { genresDeDesignation } from './genres-de-designation.ts';
import { exigerPersonne, trouverOuCreerPersonne } from './personne-saisie.ts';
import { nommerTerritoires, situerTerritoires } from '../instances/territoires-choisis.ts';

type Tenue = Pick<DesignationLue, 'genre' | 'debut' | 'fin'> & {
  readonly id: string | null;
  readonly personneId: string | null;
  readonly territoires: readonly TerritoireNomme[];
};

/** Les désignations : plusieurs personnes par territoire, plusieurs territoires par personne, chacune à ses dates (A2). */
export const createDesignationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string): DesignationLue {
    const designation = depots.designations.parId(id);
    if (designation === null) throw communErrors.introuvable('Cette désignation');
    return designation;
  }

  /** La maille du genre. @throws si le genre n'existe pas */
  function mailleDe(genre: string) {
    const maille = genreFourni(genre)?.maille ?? depots.genresDesignation.parId(genre)?.maille;
    if (maille === undefined) throw designationErrors.genreInconnu();
    return maille;
  }

  /**
   * Les territoires choisis, nommés.
   * @param deja ceux que la désignation a : noté ailleurs qu'à son échelon, un territoire y reste tant qu'on ne le retire pas
   */
  const territoiresDe = (
    vises: readonly TerritoireVise[],
    genre: string,
    deja: readonly TerritoireVise[] = [],
  ): TerritoireNomme[] => {
    const maille = mailleDe(genre);
    if (vises.length === 0 && maille !== 'national') throw designationErrors.territoireManquant();
    const nommes = nommerTerritoires(contexte, vises, designationErrors.territoireInconnu);
    const connus = new Set(deja.map(cleDeTerritoire));
    const [ailleurs] = horsDesEchelons(genre, nommes).filter((nomme) => !connus.has(cleDeTerritoire(nomme)));
    const [neuf] = sansSonEchelon(genre, nommes)
      ? nommes.filter((nomme) => !sansSonEchelon(genre, deja) || !connus.has(cleDeTerritoire(nomme)))
      : [];
    const fautif = ailleurs ?? neuf;
    if (fautif !== undefined) {
      const refuser = fautif === ailleurs ? designationErrors.horsEchelon : designationErrors.sansEchelon;
      throw refuser(
        genreFourni(genre)?.nom ?? '',
        fautif.libelle,
        TERRITOIRE_ENONCE[fautif.genre],
        echelonsEnonces(genre),
      );
    }
    return nommes;
  };

  /** Deux fois la même personne, au même titre, au même endroit, en même temps : une faute de saisie. */
  function refuserLeDouble({ id, personneId, genre, debut, fin, territoires }: Tenue): void {
    if (personneId === null) return;
    const cles = new Set(territoires.map(cleDeTerritoire));
    for (const autre of depots.designations.dePersonne(personneId)) {
      if (autre.id === id || autre.genre !== genre || !seChevauchent(autre, { debut, fin })) continue;
      const commun = autre.territoires.find((territoire) => cles.has(cleDeTerritoire(territoire)));
      if (commun !== undefined || (cles.size === 0 && autre.territoires.length === 0))
        throw designationErrors.dejaDesignee(
          nomComplet(exigerPersonne(contexte, personneId)),
          commun?.libelle ?? 'toute la France',
        );
    }
  }

  /** La personne connue, sinon celle que l'on saisit ; `null` : la place est vacante. */
  function designer(connue: string | null, saisie: PersonneSaisie | null): string | null {
    if (connue !== null) return exigerPersonne(contexte, connue).id;
    return saisie === null ? null : trouverOuCreerPersonne(contexte, saisie);
  }

  function operateursParDepartement(): Record<string, number> {
    const jour = contexte.aujourdHui();
    const enCours = depots.deploiements.tous().filter((deploiement) => deploiementEnCours(deploiement, jour));
    const departements = depots.territoires.departementsDe(territoiresReconnus(enCours));
    const operateurs = new Map<string, Set<string>>();
    for (const { structureId, territoires } of enCours)
      for (const vise of territoires.map(territoireReconnu))
        for (const code of vise === null ? [] : (departements.get(cleDeTerritoire(vise)) ?? []))
          operateurs.set(code, (operateurs.get(code) ?? new Set()).add(structureId));
    return Object.fromEntries([...operateurs].map(([code, structures]) => [code, structures.size]));
  }

  return {
    'designations.tableau': ({ qpv }) => {
      const departement = depots.territoires.departement(depots.service.fichier()?.departementCode ?? '');
      const contenants = qpv === null ? null : depots.territoires.contenantsDuQpv(qpv);
      const toutes = depots.designations.toutes();
      return {
        region: { code: departement?.regionCode ?? '', libelle: departement?.region ?? '' },
        genres: genresDeDesignation(contexte).map((genre) => ({
          ...genre,
          nombre: toutes.filter((d) => d.genre === genre.id).length,
        })),
        designations: situerTerritoires(
          contexte,
          contenants === null
            ? toutes
            : toutes.filter((d) => d.territoires.some((territoire) => contenants.has(cleDeTerritoire(territoire)))),
        ),
        operateurs: operateursParDepartement(),
        quartier: qpv === null ? null : depots.territoires.nommer({ genre: 'qpv', code: qpv }),
      };
    },

    'designations.creer': ({ territoires: vises, personne, ...saisie }) => {
      const personneId = designer(saisie.personneId, personne);
      const territoires = territoiresDe(vises, saisie.genre);
      if (saisie.debut !== null && saisie.fin !== null && saisie.fin < saisie.debut)
        throw designationErrors.finAvantDebut();
      refuserLeDouble({ ...saisie, personneId, id: null, territoires });
      const id = nouvelId();
      depots.designations.ajouter({ ...saisie, personneId, id });
      for (const territoire of territoires) depots.designations.ajouterTerritoire(nouvelId(), id, territoire);
      return { id };
    },

    'designations.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exiger(id);
      refuserSiChangeDepuis(contexte, { tbl: 'designation', id, vu, fenetre, patch });
      const { debut = avant.debut, fin = avant.fin } = patch;
      if (debut !== null && fin !== null && fin < debut) throw designationErrors.finAvantDebut();
      refuserLeDouble({ ...avant, debut, fin, personneId: avant.personne?.id ?? null });
      depots.designations.modifier(id, patch);
      return null;
    },

    'designations.placer': ({ id, territoires: vises }) => {
      const avant = exiger(id);
      const territoires = territoiresDe(vises, avant.genre, avant.territoires);
      refuserLeDouble({ ...avant, personneId: avant.personne?.id ?? null, territoires });
      const voulus = new Set(territoires.map(cleDeTerritoire));
      const connus = new Set(avant.territoires.map(cleDeTerritoire));
      for (const territoire of avant.territoires)
        if (!voulus.has(cleDeTerritoire(territoire))) depots.designations.oterTerritoire(id, territoire);
      for (const territoire of territoires)
        if (!connus.has(cleDeTerritoire(territoire))) depots.designations.ajouterTerritoire(nouvelId(), id, territoire);
      return null;
    },

    'designations.terminer': ({ id, fin }) => {
      const { debut } = exiger(id);
      if (debut !== null && fin < debut) throw designationErrors.finAvantDebut();
      depots.designations.modifier(id, { fin });
      return null;
    },

    'designations.remplacer': ({ id, debut, personneId: connue, personne }) => {
      const ancienne = exiger(id);
      const nom = ancienne.personne === null ? 'La vacance' : nomComplet(ancienne.personne);
      const personneId = designer(connue, personne);
      if (personneId === null && ancienne.personne === null) throw designationErrors.dejaVacante();
      if (ancienne.debut !== null && debut <= ancienne.debut)
        throw designationErrors.successionTropTot(nom, ancienne.debut);
      const veille = ajouterJours(debut, -1);
      if (ancienne.fin === null || ancienne.fin > veille) depots.designations.modifier(id, { fin: veille });
      const { genre, rang, territoires } = ancienne;
      refuserLeDouble({ id: null, personneId, genre, debut, fin: null, territoires });
      const nouvelle = nouvelId();
      depots.designations.ajouter({
        id: nouvelle,
        genre,
        personneId,
        rang,
        debut,
        fin: null,
        source: null,
        verifieLe: null,
        note: null,
      });
      for (const territoire of territoires) depots.designations.ajouterTerritoire(nouvelId(), nouvelle, territoire);
      return { id: nouvelle };
    },

    'designations.supprimer': ({ id }) => {
      if (!depots.designations.supprimer(id)) throw communErrors.introuvable('Cette désignation');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
