import './personnes.css';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import type { Civilite, PersonneSaisie } from '#shared/domain/annuaire/personne.schema.ts';

/** Valeurs brutes des champs d'une personne. */
export interface PersonneBrute extends Readonly<Record<string, unknown>> {
  readonly civilite: Civilite | null;
  readonly prenom: string;
  readonly nom: string;
  readonly fonction: string;
  readonly structure: string;
  readonly courriel: string;
  readonly telephone: string;
}

export const PERSONNE_VIDE = {
  civilite: null,
  prenom: '',
  nom: '',
  fonction: '',
  structure: '',
  courriel: '',
  telephone: '',
} as const satisfies PersonneBrute;

/** Les champs d'une personne connue, tels qu'un formulaire les tient. */
export const enBrut = ({
  civilite,
  prenom,
  nom,
  fonction,
  structure,
  courriel,
  telephone,
}: PersonneSaisie): PersonneBrute => ({
  civilite,
  prenom: prenom ?? '',
  nom,
  fonction: fonction ?? '',
  structure: structure ?? '',
  courriel: courriel ?? '',
  telephone: telephone ?? '',
});

export const CIVILITES: readonly { readonly valeur: Civilite; readonly libelle: string }[] = [
  { valeur: 'Mme', libelle: 'Madame' },
  { valeur: 'M.', libelle: 'Monsieur' },
];

interface Champ<T> {
  readonly nom: string;
  readonly valeur: T;
  readonly surChange: (valeur: T) => void;
  readonly faute: string | null;
  readonly surQuitte: () => void;
}

interface Proprietes {
  readonly civilite: Champ<Civilite | null>;
  /** Ce que rend `formulaire.champ` pour chaque texte. */
  readonly texte: (nom: Exclude<keyof PersonneSaisie, 'civilite'>) => Champ<string>;
}

/** Qui est la personne, à quel titre, comment la joindre. */
export function ChampsPersonne({ civilite, texte }: Proprietes) {
  return (
    <>
      <div className="rangee rangee-nom">
        <ChampChoix libelle="Civilité" options={CIVILITES} vide="–" {...civilite} />
        <ChampTexte libelle="Prénom" {...texte('prenom')} />
        <ChampTexte libelle="Nom" obligatoire {...texte('nom')} />
      </div>
      <div className="rangee">
        <ChampTexte libelle="Fonction" exemple="maire de Wittenheim" {...texte('fonction')} />
        <ChampStructure libelle="Structure" exemple="Ville de Wittenheim" {...texte('structure')} />
        <ChampTexte libelle="Courriel" type="email" exemple="prenom.nom@exemple.fr" {...texte('courriel')} />
        <ChampTexte libelle="Téléphone" type="tel" exemple="03 89 00 00 00" {...texte('telephone')} />
      </div>
    </>
  );
}
