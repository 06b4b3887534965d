import { useState } from 'react';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { ARTICLE_A_DISTANCE } from '#shared/domain/instance/textes.rules.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { HeureSurPlace } from '#renderer/ui/champ-sur-place/HeureSurPlace.tsx';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { controlerOuverture, participationDe } from '#shared/domain/ecrite/ecrite.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import { ProjetsAVoter } from './ProjetsAVoter.tsx';
import { VoteDuMembre } from './VoteDuMembre.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

const LIBELLES = { pour: 'Pour', contre: 'Contre', abstention: 'Abstention', nppv: 'Ne vote pas' } as const;

/** Un instant, en deux champs : son jour et son heure ; changer l'un garde l'autre. */
function Instant({
  libelle,
  valeur,
  aujourdHui,
  surEnregistrer,
}: {
  readonly libelle: string;
  readonly valeur: string | null;
  readonly aujourdHui: string;
  readonly surEnregistrer: (instant: string | null) => Promise<unknown>;
}) {
  return (
    <div className="rangee">
      <DateSurPlace
        libelle={`${libelle}, le`}
        exemple="À fixer"
        valeur={valeur?.slice(0, 10) ?? null}
        surEnregistrer={(date) => surEnregistrer(date === null ? null : `${date}T${valeur?.slice(11) ?? '12:00'}`)}
        aujourdHui={aujourdHui}
      />
      <HeureSurPlace
        libelle={`${libelle}, à`}
        valeur={valeur?.slice(11) ?? null}
        surEnregistrer={async (heure) =>
          heure !== null && surEnregistrer(`${valeur?.slice(0, 10) ?? aujourdHui}T${heure}`)
        }
      />
    </div>
  );
}

/** Délibérer par écrit, à distance : ses deux heures, ses votes reçus, sa clôture (R-079). */
export function OngletEcrite({ seance, vu, aujourdHui }: Proprietes) {
  const { reunion, votesEcrits } = seance;
  const regime = regimeDe(seance.instance);
  const [votant, setVotant] = useState<{ id: string; nom: string } | null>(null);
  const { modifier } = useModification('ecrites.preparer', { id: reunion.id, vu, objet: 'Vote écrit' });
  const ouvrir = useCommande('ecrites.ouvrir');
  const clore = useCommande('ecrites.clore');
  const { recus, requis, base } = participationDe(seance);
  const ouvert = reunion.etat === 'ouverte';
  const aOuvrir = reunion.etat === 'brouillon' || reunion.etat === 'convoquee';
  const sansVote = aOuvrir || ouvert ? 'Attendu' : 'N’a pas voté';
  const membres = compterSieges(seance)
    .filter(({ voix, titulaire }) => (voix || regime === 'libre') && titulaire !== null)
    .map(({ siege, titulaire }) => ({
      id: siege.id,
      nom: titulaire === null ? '' : nomComplet(titulaire),
      recu: siege.presence?.statut === 'distance',
      votes: votesEcrits.filter((vote) => vote.siegeId === siege.id),
    }));
  return (
    <div className="corps">
      <Bloc titre="Délibérer par écrit" note={ARTICLE_A_DISTANCE[regime] ?? undefined}>
        <LigneCalme>
          {`Par échange de messages, sans séance : ${recus} ${recus > 1 ? 'votes reçus' : 'vote reçu'} sur ${base} membres${requis === 0 ? '' : ` ; il en faut ${requis}`}.`}
        </LigneCalme>
        {aOuvrir && <ListeDeConstats constats={controlerOuverture(seance)} complet="Le vote peut s’ouvrir." />}
        <div className="fiche fiche-etroite">
          <Instant
            libelle="Ouverture"
            valeur={reunion.ecriteDebut}
            aujourdHui={aujourdHui}
            surEnregistrer={(ecriteDebut) => modifier({ ecriteDebut })}
          />
          <Instant
            libelle="Clôture au plus tôt"
            valeur={reunion.ecriteFin}
            aujourdHui={aujourdHui}
            surEnregistrer={(ecriteFin) => modifier({ ecriteFin })}
          />
          <ChampCase
            libelle="Scrutin secret"
            valeur={reunion.secret}
            desactive={!aOuvrir}
            surChange={(secret) => void modifier({ secret }).catch(direRefus())}
          />
          <ChampSurPlace
            libelle="Circonstances qui le justifient"
            exemple="À renseigner"
            valeur={reunion.circonstances ?? ''}
            surEnregistrer={(circonstances) => modifier({ circonstances })}
          />
        </div>
        <div className="fiche-gestes">
          {aOuvrir && (
            <Bouton
              genre="premier"
              enCours={ouvrir.enCours}
              surClic={() => void ouvrir.lancer({ id: reunion.id }).catch(direRefus('Vote non ouvert.'))}
            >
              Ouvrir le vote
            </Bouton>
          )}
          {ouvert && (
            <Bouton
              genre="premier"
              enCours={clore.enCours}
              surClic={() =>
                void clore
                  .lancer({ id: reunion.id })
                  .then(
                    ({ decisions }) => donnerAvis(`Vote clos. Délibérations numérotées : ${decisions}.`),
                    direRefus(),
                  )
              }
            >
              Clore le vote
            </Bouton>
          )}
          <Lien vers={`/reunions/${reunion.id}/documents/vote-ecrit`} genre="bouton">
            Message d’ouverture
          </Lien>
        </div>
      </Bloc>
      <ProjetsAVoter seance={seance} vu={vu} modifiable={aOuvrir} />
      <Bloc titre="Votes reçus">
        <Tableau
          libelle="Votes reçus"
          colonnes={[
            { id: 'membre', titre: 'Membre', entete: true, cellule: ({ nom }) => nom },
            {
              id: 'votes',
              titre: 'Vote',
              cellule: ({ recu, votes }) =>
                votes.length > 0 ? votes.map(({ sens }) => LIBELLES[sens]).join(', ') : recu ? 'A voté' : sansVote,
            },
            {
              id: 'opinion',
              titre: 'Opinion à joindre',
              cellule: ({ votes }) => votes.find(({ opinion }) => opinion !== null)?.opinion ?? '',
            },
          ]}
          lignes={membres}
          cle={({ id }) => id}
          surOuvrir={ouvert ? ({ id, nom }) => setVotant({ id, nom }) : undefined}
          vide={<Vide icone="personnes">Aucun membre ayant voix.</Vide>}
        />
      </Bloc>
      {votant !== null && (
        <VoteDuMembre
          key={votant.id}
          seance={seance}
          siegeId={votant.id}
          nom={votant.nom}
          aujourdHui={aujourdHui}
          surFermer={() => setVotant(null)}
        />
      )}
    </div>
  );
}
