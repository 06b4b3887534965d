import '../reunion.css';
import './rencontre.css';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { genreDe, genresDe } from '#shared/documents/genres.data.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { genreRencontreLibelle } from '#shared/domain/rencontre/rencontre.labels.ts';
import type { GenreRencontre } from '#shared/domain/rencontre/rencontre.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { PiecesJointes } from '../PiecesJointes.tsx';
import { FicheDeRencontre } from './FicheDeRencontre.tsx';
import { NotesEtCompteRendu } from './NotesEtCompteRendu.tsx';
import { PanneauSequence, Programme } from './Programme.tsx';
import { Participants } from './Participants.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surSupprimer: () => void;
}

/** Une rencontre, ou une réunion tenue par d'autres : une seule page, sans membre, sans délai, sans avertissement. */
export function PageRencontre({ seance, vu, aujourdHui, surSupprimer }: Proprietes) {
  const { reunion, instance, points } = seance;
  const adresse = useAdresse();
  const noter = useCommande('rencontres.noterTenue');
  const rencontre = instance.type === 'rencontre';
  const tenue = reunion.etat === 'tenue';
  const choisi = points.find(({ id }) => id === adresse.lire('sequence')) ?? null;
  const [seul] = points;
  const basculer = () => void noter.lancer({ id: reunion.id, tenue: !tenue }).catch(direRefus());
  return (
    <>
      <EnTete
        titre={reunion.titre ?? genreRencontreLibelle[instance.type as GenreRencontre]}
        etat={
          <Etat sens={tenue ? 'fait' : 'afaire'}>
            {tenue ? 'Tenue' : reunion.dateProvisoire ? 'Date provisoire' : 'Prévue'}
          </Etat>
        }
        faits={[
          dateLongue(reunion.date),
          heureFr(reunion.heureDebut),
          ...(reunion.lieu === null ? [] : [reunion.lieu]),
          ...(reunion.theme === null ? [] : [reunion.theme]),
        ]}
        gestes={
          <>
            {(tenue || reunion.date <= aujourdHui) && (
              <Bouton genre={tenue ? 'ordinaire' : 'premier'} enCours={noter.enCours} surClic={basculer}>
                {tenue ? 'Rouvrir' : 'Noter qu’elle s’est tenue'}
              </Bouton>
            )}
            <Menu
              gestes={[
                {
                  id: 'supprimer',
                  libelle: rencontre ? 'Supprimer la rencontre' : 'Supprimer la réunion',
                  icone: 'corbeille',
                  danger: true,
                  surClic: surSupprimer,
                },
              ]}
            />
          </>
        }
      />
      <Corps
        panneau={
          rencontre &&
          choisi !== null && (
            <PanneauSequence
              key={choisi.id}
              point={choisi}
              vu={vu}
              surFermer={() => adresse.poser({ sequence: null })}
            />
          )
        }
      >
        <div className="rencontre">
          <div>
            {rencontre ? (
              <Bloc titre="Programme">
                <Programme
                  seance={seance}
                  ouverte={choisi?.id ?? null}
                  surOuvrir={(id) => adresse.poser({ sequence: id })}
                />
              </Bloc>
            ) : (
              seul !== undefined && (
                <Bloc titre="Compte rendu et notes">
                  <NotesEtCompteRendu key={seul.id} point={seul} vu={vu} />
                </Bloc>
              )
            )}
            <Bloc titre={rencontre ? 'Ressources' : 'Pièces'}>
              <PiecesJointes seance={seance} vu={vu} pointId={null} aujourdHui={aujourdHui} />
            </Bloc>
            <Bloc titre="Documents">
              <ul className="liste">
                {genresDe(seance).map((genre) => (
                  <li key={genre}>
                    <Icone nom="document" />
                    <span>
                      <Lien vers={`/reunions/${reunion.id}/documents/${genre}`}>{genreDe(genre).libelle}</Lien>{' '}
                      <span className="note">{genreDe(genre).usage}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </Bloc>
          </div>
          <div>
            <Bloc titre="Quand, où, avec qui">
              <FicheDeRencontre seance={seance} vu={vu} aujourdHui={aujourdHui} />
            </Bloc>
            <Bloc titre="Participants" note={seance.invites.length === 0 ? undefined : 'coché : présent'}>
              <Participants seance={seance} />
            </Bloc>
          </div>
        </div>
      </Corps>
    </>
  );
}
