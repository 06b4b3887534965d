import { useState } from 'react';
import { seTient, seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import type { Deliberation, PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';

const SANS_TEXTE = 'Écrivez le projet : c’est sur son texte que les membres votent.';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  /** Le vote n'est pas ouvert : les projets s'écrivent et se corrigent encore. */
  readonly modifiable: boolean;
}

/** Les projets de délibération d'un vote écrit, point par point : ils s'écrivent avant l'ouverture (R-079 ; R. 5311-42). */
export function ProjetsAVoter({ seance, vu, modifiable }: Proprietes) {
  const points = seance.points.filter((point) => seVote(point.nature) && seTient(point));
  return (
    <Bloc titre="Projets de délibération">
      {points.length === 0 && (
        <Vide
          icone="bulle"
          geste={
            <Lien vers={`/reunions/${seance.reunion.id}`} genre="bouton">
              Écrire l’ordre du jour
            </Lien>
          }
        >
          Aucun point de l’ordre du jour ne se vote : inscrivez une décision, un avis ou une désignation.
        </Vide>
      )}
      {points.map((point) => (
        <Bloc key={point.id} niveau={3} titre={`${point.rang}. ${point.titre}`}>
          {point.deliberations.map((deliberation) => (
            <Projet key={deliberation.id} {...{ deliberation, point, vu, modifiable }} />
          ))}
          {modifiable && <ProjetNeuf point={point} />}
        </Bloc>
      ))}
    </Bloc>
  );
}

interface UnProjet {
  readonly deliberation: Deliberation;
  readonly point: PointEnSeance;
  readonly vu: number;
  readonly modifiable: boolean;
}

function Projet({ deliberation: { id, texte }, point, vu, modifiable }: UnProjet) {
  const objet = `Projet, point ${point.rang}`;
  const { modifier } = useModification('deliberations.modifier', { id, vu, objet });
  const retrait = useCommande('deliberations.supprimer');
  if (!modifiable) return <p>{texte}</p>;
  return (
    <div className="projet-a-voter">
      <ChampSurPlace
        long
        libelle={objet}
        valeur={texte}
        verifier={(valeur) => (valeur.trim() === '' ? SANS_TEXTE : null)}
        surEnregistrer={(nouveau) => modifier({ texte: nouveau })}
      />
      <BoutonCarre
        icone="corbeille"
        libelle={`Retirer ce projet, point ${point.rang}`}
        surClic={() => void retrait.lancer({ id }).catch(direRefus())}
      />
    </div>
  );
}

function ProjetNeuf({ point }: { readonly point: PointEnSeance }) {
  const [texte, setTexte] = useState('');
  const [faute, setFaute] = useState<string | null>(null);
  const creation = useCommande('deliberations.creer');
  const ecrire = async () => {
    if (texte.trim() === '') return setFaute(SANS_TEXTE);
    try {
      await creation.lancer({ pointId: point.id, nature: point.nature === 'avis' ? 'avis' : 'decision', texte });
      setTexte('');
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  return (
    <form
      className="fiche"
      aria-label={`Projet à écrire, point ${point.rang}`}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        void ecrire();
      }}
    >
      <ChampTexteLong
        libelle={point.deliberations.length === 0 ? 'Projet soumis au vote' : 'Autre projet soumis au vote'}
        exemple="Le comité adopte…"
        lignes={2}
        valeur={texte}
        surChange={(valeur) => {
          setTexte(valeur);
          setFaute(null);
        }}
        faute={faute}
      />
      <div className="fiche-gestes">
        <Bouton type="submit" enCours={creation.enCours}>
          Écrire le projet
        </Bouton>
      </div>
    </form>
  );
}
