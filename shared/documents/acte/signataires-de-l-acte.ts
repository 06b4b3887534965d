import { nomEnCapitales } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Segments, Signatures } from '../blocs.ts';
import { nomEtQualite } from '../seance/personnes.ts';
import { fonctionDe } from '../seance/fonction.ts';
import { signatureDeLEmetteur } from '../seance/signature-de-l-emetteur.ts';
import { manque, texte } from '../segments.ts';
import { type DossierDInstance, estConjoint, siegesDActe } from './dossier.ts';

/** Une autorité qui arrête : sa fonction, son nom, et la personne quand on la connaît. */
interface Autorite {
  readonly fonction: Segments;
  readonly nom: Segments;
  readonly personne: Personne | null;
}

const deLaPersonne = (personne: Personne): Autorite => ({
  fonction: fonctionDe(personne),
  nom: personne.prenom === null ? manque(`prénom de ${personne.nom}`) : texte(nomEnCapitales(personne)),
  personne,
});

/** Les départements d’un acte conjoint dont aucun préfet saisi ne porte le nom (R. 5311-29, -35). */
function prefetsManquants(dossier: DossierDInstance, connus: readonly Personne[]): Autorite[] {
  if (!estConjoint(dossier)) return [];
  const dits = connus.map(({ fonction }) => enTri(fonction ?? ''));
  return [...new Set(dossier.departements)].flatMap((code): Autorite[] => {
    const complement = complementDepartement(code);
    if (complement === null || dits.some((dit) => dit.includes(enTri(complement)))) return [];
    const fonction = texte(`Le préfet ${complement}`);
    return [{ fonction, nom: manque(`prénom et nom du préfet ${complement}`), personne: null }];
  });
}

/** Le préfet, ou les préfets d’un arrêté conjoint ; celui que l’on ne connaît pas reste à nommer. */
export function autoritesDeLActe(dossier: DossierDInstance): readonly Autorite[] {
  const prefets = siegesDActe(dossier).flatMap(({ siege, titulaire }) =>
    siege.categorie === 'P' && siege.college === 'etat' && titulaire !== null ? [titulaire.personne] : [],
  );
  const autorites = [...prefets.map(deLaPersonne), ...prefetsManquants(dossier, prefets)];
  return autorites.length > 0
    ? autorites
    : [{ fonction: texte('Le préfet'), nom: manque('prénom et nom du préfet'), personne: null }];
}

/**
 * Le préfet, ou les préfets d’un arrêté conjoint, avec prénom, nom et qualité (L. 212-1) : « Le préfet du Haut-Rhin, ». Le
 * signataire choisi signe à la place du préfet; d’un arrêté conjoint, chaque préfet signe le sien.
 */
export function signatairesDeLActe(dossier: DossierDInstance): Signatures['signataires'] {
  const autorites = autoritesDeLActe(dossier);
  const { signataire } = dossier.emetteur;
  if (signataire !== null && autorites.length === 1)
    return [signatureDeLEmetteur(signataire, autorites[0]?.personne ?? null)];
  return autorites.map(({ fonction, nom }) => ({ fonction: [...fonction, ...texte(',')], nom }));
}

/** « le décret du … portant nomination de M. Paul PRÉFET, préfet du Haut-Rhin » : un visa par préfet connu. */
export const decretsDeNomination = (dossier: DossierDInstance): readonly Segments[] =>
  autoritesDeLActe(dossier).flatMap(({ personne }) =>
    personne === null || personne.prenom === null
      ? []
      : [
          [
            ...texte('le décret du '),
            ...manque('date du décret de nomination'),
            ...texte(' portant nomination de '),
            ...nomEtQualite(personne),
          ],
        ],
  );
