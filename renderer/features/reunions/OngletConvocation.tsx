import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { dateLongue } from '#shared/dates/format.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { ARTICLE_DE_CONVOCATION } from '#shared/domain/instance/textes.rules.ts';
import { demandeLAccord } from '#shared/domain/reunion/accord.rules.ts';
import { controlerConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import { delaiDeLaSeance } from '#shared/domain/reunion/delai.rules.ts';
import { modaliteLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { modaliteSchema } from '#shared/domain/reunion/reunion.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { PleniereDeLAnnee } from '#renderer/app/pleniere/PleniereDeLAnnee.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { HeureSurPlace } from '#renderer/ui/champ-sur-place/HeureSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { AccordsDesPresidents } from './convocation/AccordsDesPresidents.tsx';
import { Courriels } from './convocation/Courriels.tsx';
import { EnvoiDeLaConvocation } from './convocation/EnvoiDeLaConvocation.tsx';
import { GestesDeDate } from './convocation/GestesDeDate.tsx';
import { JalonsDeLaReunion } from './JalonsDeLaReunion.tsx';

const MODALITES = modaliteSchema.options.map((valeur) => ({ valeur, libelle: modaliteLibelle[valeur] }));

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Quand et où se tient la réunion, et ce que la convocation doit respecter. */
export function OngletConvocation({ seance, vu, aujourdHui }: Proprietes) {
  const { reunion } = seance;
  const { modifier } = useModification('reunions.modifier', {
    id: reunion.id,
    vu,
    objet: `Réunion du ${dateLongue(reunion.date)}`,
  });
  const constats = controlerConvocation(seance, aujourdHui);
  const delai = delaiDeLaSeance(seance);
  const regime = regimeDe(seance.instance);
  const fige = reunion.etat !== 'brouillon' && reunion.etat !== 'convoquee';

  return (
    <div className="corps-panneau">
      <div className="corps">
        <Bloc titre="Date et lieu">
          <div className="fiche fiche-deux fiche-reunion">
            <DateSurPlace
              libelle="Jour"
              forme="longue"
              aujourdHui={aujourdHui}
              valeur={reunion.date}
              surEnregistrer={(date) => modifier({ date: date ?? '' })}
            />
            <div className="fiche fiche-deux">
              <HeureSurPlace
                libelle="Début"
                valeur={reunion.heureDebut}
                surEnregistrer={(debut) => modifier({ heureDebut: debut ?? '' })}
              />
              <HeureSurPlace
                libelle="Fin prévue"
                valeur={reunion.heureFin}
                surEnregistrer={(heureFin) => modifier({ heureFin })}
              />
            </div>
            <ChampSurPlace
              libelle="Lieu"
              exemple="Sous-préfecture de Mulhouse, salle des Conférences"
              valeur={reunion.lieu ?? ''}
              surEnregistrer={(lieu) => modifier({ lieu })}
            />
            <ChoixSurPlace
              libelle="Modalité"
              options={MODALITES}
              valeur={reunion.modalite}
              surEnregistrer={(modalite) => modifier(modalite === null ? {} : { modalite })}
            />
            {reunion.modalite !== 'salle' && (
              <ChampSurPlace
                libelle="Lien de visioconférence"
                exemple="https://…"
                valeur={reunion.lienVisio ?? ''}
                surEnregistrer={(lienVisio) => modifier({ lienVisio })}
              />
            )}
            {reunion.modalite === 'distance' && (
              <ChampSurPlace
                libelle={`Circonstances justifiant la réunion à distance${regime === 'CT' ? ' (R. 5311-42)' : ''}`}
                valeur={reunion.circonstances ?? ''}
                surEnregistrer={(circonstances) => modifier({ circonstances })}
              />
            )}
          </div>
          <PleniereDeLAnnee type={seance.instance.type} id={reunion.id} pleniere={reunion.pleniere} />
          <GestesDeDate reunion={reunion} aujourdHui={aujourdHui} />
        </Bloc>
        <AccordsDesPresidents seance={seance} aujourdHui={aujourdHui} fige={fige} />
        <Bloc titre="Envoi de la convocation" note={delai.libelle}>
          <EnvoiDeLaConvocation seance={seance} aujourdHui={aujourdHui} />
          <div className="fiche fiche-reunion">
            <ChampSurPlace
              libelle="Référence, citée par les documents"
              exemple="CDPE 68 / 2026-03"
              valeur={reunion.reference ?? ''}
              surEnregistrer={(reference) => modifier({ reference })}
            />
            <ChampSurPlace
              libelle="Motif d’urgence, s’il faut convoquer hors délai"
              exemple={`Imprimé dans le ${nomDuRendu(seance)}`}
              valeur={reunion.motifUrgence ?? ''}
              surEnregistrer={(motifUrgence) => modifier({ motifUrgence })}
            />
            {(demandeLAccord(seance) || reunion.motifSignature !== null) && (
              <ChampSurPlace
                libelle="Motif, si un seul président signe"
                exemple={`Imprimé dans la convocation (${ARTICLE_DE_CONVOCATION[regime] ?? 'usage'})`}
                valeur={reunion.motifSignature ?? ''}
                surEnregistrer={(motifSignature) => modifier({ motifSignature })}
              />
            )}
          </div>
        </Bloc>
        <Courriels seance={seance} aujourdHui={aujourdHui} />
      </div>
      <Panneau titre="Avant d’envoyer">
        <ListeDeConstats constats={constats} complet="Tout ce que la convocation doit porter est là." />
        <p>
          <Lien vers={`/reunions/${reunion.id}/documents/convocation`} genre="geste">
            Voir la convocation
          </Lien>
        </p>
        <JalonsDeLaReunion seance={seance} aujourdHui={aujourdHui} />
      </Panneau>
    </div>
  );
}
