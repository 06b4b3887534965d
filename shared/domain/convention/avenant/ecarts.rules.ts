import { enumerer } from '#shared/text/nombres.ts';
import { genreDeZoneLibelle } from '../convention.labels.ts';
import type { Zone } from '../membre.schema.ts';
import type { Avenant, ValeurDAvenant } from './avenant.schema.ts';
import { champDAvenant, type ThemeDAvenant } from './champs-d-avenant.data.ts';
import { appliquer, avenantsAvant, type DiteDesParties, valeurEcrite } from './en-vigueur.rules.ts';
import { RIEN_DE_DIT, valeurDite } from './valeur-dite.rules.ts';

/** Ce qu'un avenant change, en mots : de quoi il s'agit, avant, après. */
export interface Ecart {
  /** Stable : « valeur:… », « entree:… », « sortie:… », « zone:… ». */
  readonly cle: string;
  /** Ce qui le porte : la valeur, l'organisme ou la zone. */
  readonly ligneId: string;
  readonly sorte: 'valeur' | 'membre' | 'zone';
  readonly theme: ThemeDAvenant;
  readonly quoi: string;
  readonly avant: string;
  readonly apres: string;
}

/** « Aide de l'État 2026 », « Rôle de Tremplin Mobilité ». */
export function quoiChange(
  valeur: Pick<ValeurDAvenant, 'champ' | 'annee' | 'membreId'>,
  nomDe: (id: string) => string,
): string {
  const { libelle, de } = champDAvenant(valeur.champ);
  const qui = valeur.membreId === null || de === 'convention' ? '' : `, ${nomDe(valeur.membreId)}`;
  return `${libelle}${valeur.annee === 0 ? '' : ` ${valeur.annee}`}${qui}`;
}

/** Ce que vaut, dans cette lecture de la convention, le champ dont parle une valeur. */
function valeurDans({ convention, annees, membres }: DiteDesParties, valeur: ValeurDAvenant): unknown {
  const { champ, annee, membreId } = valeur;
  const { de } = champDAvenant(champ);
  const membre = membres.find(({ id }) => id === membreId);
  if (champ === 'chefDeFile') return membres.find(({ chefDeFile }) => chefDeFile)?.nom;
  if (de === 'convention') return Object.entries(convention).find(([nom]) => nom === champ)?.[1];
  if (de === 'annee') {
    const siennes = annees.find((une) => une.annee === annee);
    return champ === 'annee.montant' ? siennes?.montant : siennes?.beneficiaires;
  }
  if (de === 'part') return membre?.parts.find((une) => une.annee === annee)?.montant;
  return champ === 'membre.role' ? membre?.role : champ === 'membre.budget' ? membre?.budget : membre?.contribution;
}

const zoneDite = ({ genre, code, libelle }: Zone): string =>
  code === null ? libelle : `${libelle} (${genreDeZoneLibelle[genre]} ${code})`;

/** Les écarts d'un avenant, avant et après, dans l'ordre où la convention les dit (C7). */
export function ecartsDe(initiale: DiteDesParties, avenants: readonly Avenant[], avenant: Avenant): readonly Ecart[] {
  const avant = appliquer(initiale, avenantsAvant(avenants, avenant));
  const nomDe = (id: string | null): string => initiale.membres.find((un) => un.id === id)?.nom ?? '';
  const mouvements = [
    ...initiale.membres.map((un) => ({
      ...un,
      sorte: 'membre' as const,
      theme: 'parties' as const,
      quoi: 'Organisme',
      dit: un.nom,
    })),
    ...initiale.zones.map((une) => ({
      ...une,
      sorte: 'zone' as const,
      theme: 'projet' as const,
      quoi: 'Zone',
      dit: zoneDite(une),
    })),
  ].flatMap(({ id, sorte, theme, quoi, dit, entreeId, sortieId }): Ecart[] => {
    if (entreeId === avenant.id)
      return [
        { cle: `entree:${id}`, ligneId: id, sorte, theme, quoi: `${quoi} de plus`, avant: RIEN_DE_DIT, apres: dit },
      ];
    if (sortieId === avenant.id)
      return [
        { cle: `sortie:${id}`, ligneId: id, sorte, theme, quoi: `${quoi} de moins`, avant: dit, apres: RIEN_DE_DIT },
      ];
    return [];
  });
  const valeurs = avenant.valeurs.map((valeur): Ecart => {
    const { sorte, theme } = champDAvenant(valeur.champ);
    const apres = valeur.champ === 'chefDeFile' ? nomDe(valeur.membreId) : valeurEcrite(valeur);
    return {
      cle: `valeur:${valeur.id}`,
      ligneId: valeur.id,
      sorte: 'valeur',
      theme,
      quoi: quoiChange(valeur, nomDe),
      avant: valeurDite(sorte, valeurDans(avant, valeur)),
      apres: valeurDite(sorte, apres),
    };
  });
  return [...mouvements, ...valeurs];
}

/** Une valeur qu'un avenant touche : ce que disait la convention, ce qui vaut, et l'avenant qui le fixe. */
export interface ValeurSuivie {
  readonly cle: string;
  readonly quoi: string;
  readonly initiale: string;
  readonly enVigueur: string;
  /** `null` : la convention elle-même. */
  readonly avenant: number | null;
}

/** Les organismes et les zones, si un avenant en fait entrer ou sortir. */
function mouvementsSuivis(
  initiale: DiteDesParties,
  depart: DiteDesParties,
  courante: DiteDesParties,
): readonly ValeurSuivie[] {
  const bouge = ({ entreeId, sortieId }: Pick<Zone, 'entreeId' | 'sortieId'>) => entreeId !== null || sortieId !== null;
  const suivre = (quoi: string, avant: readonly string[], apres: readonly string[]): ValeurSuivie => ({
    cle: quoi,
    quoi,
    initiale: enumerer(avant) || RIEN_DE_DIT,
    enVigueur: enumerer(apres) || RIEN_DE_DIT,
    avenant: null,
  });
  const noms = ({ membres }: DiteDesParties) => membres.map(({ nom }) => nom);
  const lieux = ({ zones }: DiteDesParties) => zones.map(zoneDite);
  return [
    ...(initiale.membres.some(bouge) ? [suivre('Organismes', noms(depart), noms(courante))] : []),
    ...(initiale.zones.some(bouge) ? [suivre('Zones', lieux(depart), lieux(courante))] : []),
  ];
}

/** Les valeurs que les avenants touchent, initiales et en vigueur après ceux-ci (C7). */
export function valeursSuivies(
  initiale: DiteDesParties,
  avenants: readonly Avenant[],
  appliques: readonly Avenant[],
): readonly ValeurSuivie[] {
  const depart = appliquer(initiale, []);
  const courante = appliquer(initiale, appliques);
  const nomDe = (id: string | null): string => initiale.membres.find((un) => un.id === id)?.nom ?? '';
  const touchees = new Map(
    avenants.flatMap(({ valeurs }) =>
      valeurs.map((une) => [
        `${une.champ} ${une.annee} ${une.champ === 'chefDeFile' ? '' : (une.membreId ?? '')}`,
        une,
      ]),
    ),
  );
  return [
    ...mouvementsSuivis(initiale, depart, courante),
    ...[...touchees].map(([cle, valeur]): ValeurSuivie => {
      const { sorte } = champDAvenant(valeur.champ);
      const touche = ({ champ, annee, membreId }: ValeurDAvenant): boolean =>
        champ === valeur.champ && annee === valeur.annee && (champ === 'chefDeFile' || membreId === valeur.membreId);
      return {
        cle,
        quoi: quoiChange(valeur, nomDe),
        initiale: valeurDite(sorte, valeurDans(depart, valeur)),
        enVigueur: valeurDite(sorte, valeurDans(courante, valeur)),
        avenant: appliques.findLast(({ valeurs }) => valeurs.some(touche))?.numero ?? null,
      };
    }),
  ];
}
