import { ChampChoix, type Option } from '../champs/ChampChoix.tsx';
import { Enregistre } from '../reperes/Enregistre.tsx';
import { useValeurSurPlace } from './use-valeur-sur-place.ts';

interface Proprietes<V extends string> {
  readonly libelle: string;
  readonly valeur: V | null;
  readonly options: readonly Option<V>[];
  /** Texte de l'absence de choix ; sans lui, on ne peut pas l'effacer. */
  readonly vide?: string | undefined;
  readonly surEnregistrer: (valeur: V | null) => Promise<unknown>;
}

/** Un choix parmi quelques mots, gardé dès qu'il est fait. */
export function ChoixSurPlace<V extends string>({ libelle, valeur, options, vide, surEnregistrer }: Proprietes<V>) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  return (
    <div className="choix-sur-place">
      <ChampChoix
        libelle={libelle}
        valeur={champ.valeur}
        options={options}
        vide={vide}
        surChange={(choix) => void champ.enregistrer(choix)}
        desactive={champ.desactive}
        faute={champ.faute}
      />
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
