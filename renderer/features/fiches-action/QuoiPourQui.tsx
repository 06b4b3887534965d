import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { useFiche } from './contexte-fiche.ts';
import { MotsDeLaFiche } from './MotsDeLaFiche.tsx';
import { QuartiersDeLaFiche } from './QuartiersDeLaFiche.tsx';
import { FreinsDeLaFiche } from './risques/FreinsDeLaFiche.tsx';
import { RienDeSaisi } from './RienDeSaisi.tsx';
import { useBlocs } from './use-blocs.ts';

/** Première colonne : le constat, ce que l'on fait, où et pour qui. */
export function QuoiPourQui() {
  const { fiche, quartiers, publics, freins, apports, modifier } = useFiche();
  const { colonne, montre, demande, replies, ouvrir } = useBlocs([
    { cle: 'constat', nom: 'Constat', vide: fiche.constat === null },
    { cle: 'contenu', nom: 'Contenu', vide: fiche.contenu === null },
    { cle: 'quartiers', nom: 'Quartiers', vide: quartiers.length === 0 && !fiche.horsQpv },
    { cle: 'publics', nom: 'Publics', vide: publics.length === 0 },
    { cle: 'freins', nom: 'Freins levés', vide: freins.length === 0 },
    { cle: 'nonRecours', nom: 'Non-recours', vide: fiche.nonRecours === null },
    { cle: 'apports', nom: 'Apports', vide: apports.length === 0 },
  ]);
  return (
    <section aria-labelledby="quoi-pour-qui" ref={colonne}>
      <h2 id="quoi-pour-qui">Quoi, pour qui</h2>
      {montre('constat') && (
        <div data-bloc="constat">
          <ChampSurPlace
            libelle="Constat"
            long
            exemple="Ce que l’on observe, et d’où on le tient"
            valeur={fiche.constat ?? ''}
            surEnregistrer={(constat) => modifier({ constat })}
          />
        </div>
      )}
      {montre('contenu') && (
        <div data-bloc="contenu">
          <ChampSurPlace
            libelle="Contenu"
            long
            exemple="Ce que l’on fait, où et à quel rythme"
            valeur={fiche.contenu ?? ''}
            surEnregistrer={(contenu) => modifier({ contenu })}
          />
        </div>
      )}
      {montre('quartiers') && (
        <div data-bloc="quartiers">
          <QuartiersDeLaFiche dEmblee={demande('quartiers')} />
        </div>
      )}
      {montre('publics') && (
        <div data-bloc="publics">
          <MotsDeLaFiche genre="public" dEmblee={demande('publics')} />
        </div>
      )}
      {montre('freins') && (
        <div data-bloc="freins">
          <FreinsDeLaFiche dEmblee={demande('freins')} />
        </div>
      )}
      {montre('nonRecours') && (
        <div data-bloc="nonRecours">
          <ChampSurPlace
            libelle="Constat de non-recours"
            long
            exemple="Qui y a droit et ne le demande pas, combien, pourquoi"
            valeur={fiche.nonRecours ?? ''}
            surEnregistrer={(nonRecours) => modifier({ nonRecours })}
          />
        </div>
      )}
      {montre('apports') && (
        <div data-bloc="apports">
          <MotsDeLaFiche genre="apport" dEmblee={demande('apports')} />
        </div>
      )}
      <RienDeSaisi blocs={replies} surOuvrir={ouvrir} />
    </section>
  );
}
