import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { Candidature } from '#shared/domain/appel/candidature.schema.ts';
import { CHAMPS_DES_VOLETS } from '#shared/domain/convention/volets.rules.ts';
import { enCentimes } from '#shared/domain/reprise/actions/montant.rules.ts';
import { RANGS_D_ANNEE } from '#shared/domain/reprise/appels/champs.data.ts';
import { cleDeCandidature } from '#shared/domain/reprise/appels/candidatures.cible.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';
import { exigerAppel, exigerCandidature } from '../appels/appel-lu.ts';
import type { Contexte } from '../contexte.ts';
import { avisDesGardes, avisDesPublics, publicsEcrits } from './candidatures.regard.ts';
import type { Ecriture } from './ecriture.types.ts';

/** Sans appel choisi, rien n'est connu et rien ne s'écrit. */
const SANS_APPEL: Ecriture = {
  connaitre: () => () => null,
  ecrire: () => {
    throw repriseErrors.sansAppel();
  },
};

/** Ce qu'il faut à une candidature que l'appel n'a pas encore. */
const NEUVE = 'Ce dossier n’est pas encore dans l’appel : indiquez son porteur et son projet.';

/** Des candidatures dans un appel : une inconnue s'inscrit, une connue se complète sans rien perdre (1.18). */
export function ecrireCandidatures(contexte: Contexte, { vers }: Pick<Choix, 'vers'>): Ecriture {
  if (vers === undefined) return SANS_APPEL;
  const { depots, nouvelId } = contexte;
  const appel = exigerAppel(contexte, vers);
  const publics = depots.appels.publics.de(appel.id);
  /** Celles venues de ce tableau : un dossier de deux lignes n'entre qu'une fois. */
  const venues = new Map<string, string>();

  /** Celle de ce dossier ; sinon la seule de ce SIRET, dont rien ne dit que le dossier est un autre. */
  function connue(valeurs: Valeurs, toutes: readonly Candidature[]): Candidature | null {
    const { numero = null, siret = null, porteur = null, projet = null } = valeurs;
    if (numero !== null) {
      const duDossier = toutes.find((une) => une.numero !== null && enTri(une.numero) === enTri(numero));
      if (duDossier !== undefined) return duDossier;
    }
    const libres = toutes.filter((une) => numero === null || une.numero === null);
    const duSiret = siret === null ? [] : libres.filter((une) => une.siret === siret);
    if (duSiret.length === 1) return duSiret[0] ?? null;
    const memes = libres.filter(
      (une) =>
        (siret === null || une.siret === null || une.siret === siret) &&
        cleDeNom(une.projet) === cleDeNom(projet ?? '') &&
        cleDeNom(une.porteur) === cleDeNom(porteur ?? ''),
    );
    return memes.length === 1 ? (memes[0] ?? null) : null;
  }

  /** Deux dossiers du même SIRET : le premier a pris la candidature qui n'en avait pas, le second n'est pas elle. */
  function encoreElle(id: string, { numero = null }: Valeurs): string | null {
    const prise = exigerCandidature(contexte, id).numero;
    return prise === null || numero === null || enTri(prise) === enTri(numero) ? id : null;
  }

  function inscrire(ligne: number, valeurs: Valeurs): string {
    const { porteur = null, projet = null, numero = null, deposeeLe = null } = valeurs;
    const porteurId = trouverOuCreerStructure(contexte, porteur);
    if (porteurId === null || projet === null) throw repriseErrors.aChange(ligne + 1, NEUVE);
    const id = nouvelId();
    depots.candidatures.ajouter({ id, appelId: appel.id, projet, porteurId, numero, deposeeLe });
    return id;
  }

  /** Ce que la candidature n'a pas et que la ligne dit ; rien n'est remplacé. */
  function completer(une: Candidature, valeurs: Valeurs): boolean {
    const { numero = null, siret = null, deposeeLe = null } = valeurs;
    const coutTotal = enCentimes(valeurs['coutTotal']);
    const volets = (valeurs['volets'] ?? '').split(',');
    const patch = {
      ...(une.numero === null && numero !== null ? { numero } : {}),
      ...(une.siret === null && siret !== null ? { siret } : {}),
      ...(une.deposeeLe === null && deposeeLe !== null ? { deposeeLe } : {}),
      ...(une.coutTotal === null && coutTotal !== null ? { coutTotal } : {}),
      ...Object.fromEntries(
        CHAMPS_DES_VOLETS.flatMap((champ, rang) =>
          volets.includes(String(rang + 1)) && !une[champ] ? [[champ, true]] : [],
        ),
      ),
    };
    depots.candidatures.modifier(une.id, patch);
    return Object.keys(patch).length > 0;
  }

  function viser(id: string, valeurs: Valeurs): boolean {
    const deja = new Set(depots.candidatures.zones.de(id).map(({ code }) => code));
    const codes = (valeurs['departements'] ?? '').split(',').filter((code) => code !== '' && !deja.has(code));
    for (const code of codes) {
      const libelle = depots.territoires.departement(code)?.libelle ?? code;
      const zone = { genre: 'departement' as const, code, libelle, motif: null, nonLimitative: false };
      depots.candidatures.zones.ajouter(id, { ...zone, id: nouvelId() });
    }
    return codes.length > 0;
  }

  /** Un public de l'appel dont le nom est écrit dans la cellule. */
  function toucher(id: string, valeurs: Valeurs): boolean {
    const deja = new Set(depots.instructions.publics([id]).map(({ publicId }) => publicId));
    const dits = publicsEcrits(valeurs['publics'], publics).filter((un) => !deja.has(un.id));
    for (const { id: publicId } of dits) depots.instructions.toucher(nouvelId(), id, publicId);
    return dits.length > 0;
  }

  function chiffrer(id: string, valeurs: Valeurs): boolean {
    let change = false;
    for (const rang of RANGS_D_ANNEE)
      for (const quoi of ['demande', 'beneficiaires'] as const) {
        const ecrit = valeurs[`${quoi}${rang}`] ?? null;
        if (ecrit === null) continue;
        const annee = Number(valeurs[`annee ${quoi} ${rang}`] ?? appel.annee + rang - 1);
        const avant = depots.instructions.annees([id]).find((une) => une.annee === annee);
        if ((avant?.[quoi] ?? null) !== null) continue;
        const vide = { demande: null, retenu: null, beneficiaires: null };
        const lu = quoi === 'demande' ? enCentimes(ecrit) : Number(ecrit);
        depots.instructions.chiffrer({
          id: nouvelId(),
          ...vide,
          ...avant,
          candidatureId: id,
          annee,
          [quoi]: lu,
        });
        change = true;
      }
    return change;
  }

  return {
    connaitre: () => {
      const toutes = depots.candidatures.deLAppel(appel.id);
      return (valeurs) => {
        const deja = connue(valeurs, toutes);
        return deja === null ? null : { id: deja.id, libelle: deja.projet };
      };
    },
    regarder: () => {
      const toutes = depots.candidatures.deLAppel(appel.id);
      const annees = Map.groupBy(depots.instructions.annees(toutes.map(({ id }) => id)), (une) => une.candidatureId);
      return (valeurs) => {
        const deja = connue(valeurs, toutes);
        const manque = (['porteur', 'projet'] as const).find((champ) => valeurs[champ] == null);
        if (manque !== undefined && deja === null) return [{ champ: manque, gravite: 'refus', phrase: NEUVE }];
        const siennes = deja === null ? [] : (annees.get(deja.id) ?? []);
        return [
          ...avisDesPublics(valeurs, publics),
          ...(deja === null ? [] : avisDesGardes(deja, siennes, appel.annee, valeurs)),
        ];
      };
    },
    ecrire: ({ ligne, valeurs, connue: deja }) => {
      const cle = cleDeCandidature(valeurs);
      const id = (deja === null ? null : encoreElle(deja.id, valeurs)) ?? venues.get(cle) ?? null;
      const ici = id ?? inscrire(ligne, valeurs);
      venues.set(cle, ici);
      const change = [
        completer(exigerCandidature(contexte, ici), valeurs),
        viser(ici, valeurs),
        toucher(ici, valeurs),
        chiffrer(ici, valeurs),
      ].includes(true);
      if (id === null) return 'creees';
      return change ? 'completees' : 'inchangees';
    },
  };
}
