import { useEffect, useRef } from 'react';
import { genreIndicateurLibelle, natureIndicateurLibelle } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import {
  type GenreIndicateur,
  genreIndicateurSchema,
  indicateurSaisieSchema,
  type NatureIndicateur,
  natureIndicateurSchema,
} from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';

export const GENRES = genreIndicateurSchema.options.map((valeur) => ({
  valeur,
  libelle: genreIndicateurLibelle[valeur],
}));
export const NATURES = natureIndicateurSchema.options.map((valeur) => ({
  valeur,
  libelle: natureIndicateurLibelle[valeur],
}));

const DEPART = {
  intitule: '',
  genre: 'realisation' as GenreIndicateur | null,
  nature: 'effectif' as NatureIndicateur | null,
  unite: '' as string | null,
};

/** Un indicateur de plus : ce que l'on compte et comment ; Entrée l'ajoute, le foyer attend le suivant. */
export function AjouterIndicateur() {
  const { id: ficheId, garder } = useFiche();
  const { lancer } = useCommande('indicateurs.ajouter');
  const ici = useRef<HTMLDivElement>(null);
  const auPremier = () => ici.current?.querySelector('input')?.focus();
  useEffect(auPremier, []);
  const formulaire = useFormulaire({
    schema: indicateurSaisieSchema,
    depart: DEPART,
    envoyer: async (indicateur) => {
      await garder(lancer({ ...indicateur, ficheId }));
      formulaire.repartir(DEPART);
      auPremier();
    },
  });
  const { unite } = formulaire.valeurs;
  return (
    <div className="ajout-de-ligne" ref={ici}>
      <Formulaire
        formulaire={formulaire}
        libelle="Ajouter un indicateur"
        nonFait="Indicateur non ajouté."
        gestes={
          <Bouton type="submit" icone="plus" enCours={formulaire.enCours}>
            Ajouter l’indicateur
          </Bouton>
        }
      >
        <ChampTexte libelle="Ce que l’on compte" exemple="Personnes reçues" {...formulaire.champ('intitule')} />
        <div className="rangee-de-ligne">
          <ChampChoix libelle="Genre" options={GENRES} {...formulaire.champ('genre')} />
          <ChampChoix libelle="Nature" options={NATURES} {...formulaire.champ('nature')} />
          {formulaire.valeurs.nature === 'moyenne' && (
            <ChampTexte libelle="Unité" exemple="jours" {...formulaire.champ('unite')} valeur={unite ?? ''} />
          )}
        </div>
      </Formulaire>
    </div>
  );
}
