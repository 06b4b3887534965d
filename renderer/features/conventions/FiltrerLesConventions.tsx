import { useAdresse } from '#renderer/app/use-adresse.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { STATUTS, statutLibelle } from '#shared/domain/convention/statut.rules.ts';
import type { Filtre } from './filtre.ts';

const ETATS = STATUTS.map((valeur) => ({ valeur, libelle: statutLibelle[valeur] }));

/** La recherche, l'état et ce qui tarde : le filtre est dans l'adresse, il tient au retour et se partage. */
export function FiltrerLesConventions({ filtre: { texte, statut, aTraiter } }: { readonly filtre: Filtre }) {
  const adresse = useAdresse();
  return (
    <div className="filtres-de-liste">
      <ChampTexte
        libelle="Rechercher une convention"
        type="search"
        exemple="Projet, numéro, porteur"
        valeur={texte}
        surChange={(q) => adresse.poser({ q: q === '' ? null : q })}
      />
      <ChampChoix
        libelle="État"
        vide="Tous"
        options={ETATS}
        valeur={statut}
        surChange={(etat) => adresse.poser({ etat })}
      />
      <span className="puces">
        <Puce prise={aTraiter} surClic={() => adresse.poser({ 'a-traiter': aTraiter ? null : '' })}>
          En retard ou suspendues
        </Puce>
      </span>
    </div>
  );
}
