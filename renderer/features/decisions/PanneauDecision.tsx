import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { suiviSchema } from '#shared/domain/seance/seance.schema.ts';
import { etatActionLibelle } from '#shared/domain/seance/seance.labels.ts';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { FicheDeLaDecision } from './FicheDeLaDecision.tsx';
import { nomDeLigne } from './colonnes.tsx';

interface Proprietes {
  readonly genre: 'decision' | 'action';
  readonly id: string;
  readonly nomDInstance: (id: string) => string;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const OPTIONS = suiviSchema.options.map((valeur) => ({ valeur, libelle: etatActionLibelle[valeur] }));

/** La décision choisie : son texte, sa réunion, ce qu'elle devient, les points qui la reprennent, son histoire. */
export function PanneauDecision({ genre, id, nomDInstance, aujourdHui, surFermer }: Proprietes) {
  const { donnees, vu, erreur } = useRequete('suivi.fiche', { genre, id });
  const nom = donnees === null ? 'Décision' : nomDeLigne(donnees.ligne);
  const { modifier } = useModification('suivi.modifier', { genre, id, vu, objet: nom });
  if (donnees === null)
    return (
      <Panneau titre={nom} surFermer={surFermer}>
        {erreur === null ? <Chargement>Lecture de la décision…</Chargement> : <p>{erreur.message}</p>}
      </Panneau>
    );
  const { ligne, texte, point, pointId, fiche, reprises } = donnees;
  const seance = `/reunions/${ligne.reunionId}/seance?point=${pointId}`;
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <p className="texte-suivi">{texte}</p>
      <Couples
        couples={[
          [
            'Instance',
            <Lien key="i" vers={`/instances/${ligne.instanceId}`}>
              {nomDInstance(ligne.instanceId)}
            </Lien>,
          ],
          [
            'Réunion',
            <Lien key="r" vers={`/reunions/${ligne.reunionId}`}>
              {dateLongue(ligne.date)}
            </Lien>,
          ],
          [
            'Point',
            <Lien key="p" vers={seance}>
              {point}
            </Lien>,
          ],
          ['Pilote', ligne.pilote],
          ['Échéance', ligne.echeance === null ? null : dateLongue(ligne.echeance)],
        ]}
      />
      <div className="fiche">
        <ChoixSurPlace
          libelle="État"
          options={OPTIONS}
          valeur={ligne.etat}
          surEnregistrer={(etat) => modifier(etat === null ? {} : { etat })}
        />
        <ChampSurPlace
          libelle="Note"
          long
          exemple="Où elle en est"
          valeur={ligne.suiviNote ?? ''}
          surEnregistrer={(suiviNote) => modifier({ suiviNote })}
        />
        <DateSurPlace
          libelle="Suivi du"
          aujourdHui={aujourdHui}
          valeur={ligne.suiviLe}
          surEnregistrer={(suiviLe) => modifier({ suiviLe })}
        />
      </div>
      {fiche !== null && <FicheDeLaDecision fiche={fiche} />}
      {genre === 'decision' && (
        <Bloc titre="Reprise à l’ordre du jour" niveau={3}>
          {reprises.length === 0 ? (
            <p className="note">Aucun point ne la reprend.</p>
          ) : (
            <ul>
              {reprises.map(({ pointId: repris, titre, reunionId, date }) => (
                <li key={repris}>
                  <Lien vers={`/reunions/${reunionId}`}>{dateCourte(date)}</Lien> {titre}
                </li>
              ))}
            </ul>
          )}
        </Bloc>
      )}
      <Historique objet={genre === 'decision' ? 'deliberation' : 'action'} id={id} />
    </Panneau>
  );
}
