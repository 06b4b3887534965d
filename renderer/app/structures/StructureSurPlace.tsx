import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { useValeurSurPlace } from '#renderer/ui/champ-sur-place/use-valeur-sur-place.ts';
import { Enregistre } from '#renderer/ui/reperes/Enregistre.tsx';
import { ChampStructure } from './ChampStructure.tsx';

interface Proprietes {
  readonly libelle: string;
  readonly valeur: string;
  readonly surEnregistrer: (nom: string) => Promise<unknown>;
}

/** La structure d'une personne, changée là où elle se lit : gardée au choix, à Entrée, ou au départ du champ. */
export function StructureSurPlace({ libelle, valeur, surEnregistrer }: Proprietes) {
  const champ = useValeurSurPlace({ libelle, valeur, surEnregistrer });
  if (champ.desactive) return <ChampSurPlace libelle={libelle} valeur={valeur} surEnregistrer={surEnregistrer} />;
  return (
    <div className="structure-sur-place">
      <ChampStructure
        libelle={libelle}
        surPlace
        exemple="Ajouter une structure"
        valeur={champ.valeur}
        surChange={champ.tenir}
        surPris={(nom) => void champ.enregistrer(nom)}
        faute={champ.faute}
      />
      <Enregistre etat={champ.etat === 'echec' ? 'repos' : champ.etat} />
    </div>
  );
}
