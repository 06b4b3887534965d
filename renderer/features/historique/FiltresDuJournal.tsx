import { GENRES_D_OPERATION } from '#shared/domain/historique/genre-d-operation.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { useFiltres } from './filtres.ts';

const LIEUX = [
  { valeur: 'fenetre', libelle: 'Cette fenêtre' },
  { valeur: 'poste', libelle: 'Ce poste' },
  { valeur: 'ailleurs', libelle: 'Un autre poste' },
] as const;

interface Proprietes {
  readonly tenus: ReturnType<typeof useFiltres>;
  readonly aujourdHui: string;
}

/** Qui, quand, quoi, d'où : l'adresse les garde. */
export function FiltresDuJournal({ tenus: { filtres, filtre, poser, toutMontrer }, aujourdHui }: Proprietes) {
  const { donnees: auteurs } = useRequete('journal.auteurs', {});
  return (
    <div className="filtres-du-journal">
      <ChampTexte
        libelle="Chercher un geste ou un objet"
        type="search"
        valeur={filtres.texte}
        surChange={(texte) => poser({ texte: texte === '' ? null : texte.slice(0, 200), operation: null })}
      />
      <ChampChoix
        libelle="Qui"
        vide="Tout le monde"
        options={(auteurs ?? [])
          .filter(({ auteur }) => auteur !== '')
          .map(({ auteur, operations }) => ({
            valeur: auteur,
            libelle: `${auteur} (${pluriel(operations, 'opération', 'opérations')})`,
          }))}
        valeur={filtres.auteur}
        surChange={(auteur) => poser({ auteur, operation: null })}
      />
      <ChampChoix
        libelle="Sur quoi"
        vide="Tout"
        options={Object.entries(GENRES_D_OPERATION).map(([valeur, libelle]) => ({ valeur, libelle }))}
        valeur={filtres.genre}
        surChange={(genre) => poser({ genre, operation: null })}
      />
      <ChampDate
        libelle="Du"
        forme="courte"
        exemple="01/03/2026"
        aujourdHui={aujourdHui}
        valeur={filtres.du}
        surChange={(du) => poser({ du, operation: null })}
      />
      <ChampDate
        libelle="Au"
        forme="courte"
        exemple="31/03/2026"
        aujourdHui={aujourdHui}
        valeur={filtres.au}
        surChange={(au) => poser({ au, operation: null })}
      />
      <ChampChoix
        libelle="D’où"
        vide="Partout"
        options={LIEUX.map(({ valeur, libelle }) => ({ valeur, libelle }))}
        valeur={filtres.lieu}
        surChange={(lieu) => poser({ lieu, operation: null })}
      />
      {filtre && (
        <Bouton genre="discret" surClic={toutMontrer}>
          Tout montrer
        </Bouton>
      )}
    </div>
  );
}
