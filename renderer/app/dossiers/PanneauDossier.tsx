import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { natureDeSaisineLibelle, sensDossierLibelle } from '#shared/domain/insertion/dossier.labels.ts';
import { constatsDuDossier } from '#shared/domain/insertion/dossier.rules.ts';
import { type Dossier, sensDossierSchema } from '#shared/domain/insertion/dossier.schema.ts';
import { SAISINES, saisineDe } from '#shared/domain/insertion/saisines.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

interface Proprietes {
  readonly dossier: Dossier;
  readonly seance: Seance;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const bref = (texte: string): string => (texte.length > 80 ? `${texte.slice(0, 79)}…` : texte);

/** Un dossier : ce que la structure demande, l'avis et ses motifs, la délibération, la transmission. */
export function PanneauDossier({ dossier, seance, vu, aujourdHui, surFermer }: Proprietes) {
  const { modifier } = useModification('dossiers.modifier', { id: dossier.id, vu, objet: dossier.structure });
  const suppression = useCommande('dossiers.supprimer');
  const aviser = useAvisAnnulable();
  const saisine = saisineDe(dossier.saisine);
  const decide = saisine?.nature === 'decision';
  const deliberations = seance.points.find(({ id }) => id === dossier.pointId)?.deliberations ?? [];
  const constats = constatsDuDossier(dossier);
  const supprimer = () =>
    void suppression.lancer({ id: dossier.id }).then(() => {
      surFermer();
      aviser(`Dossier supprimé : ${dossier.structure}.`, 'dossiers.supprimer');
    }, direRefus('Dossier gardé.'));
  return (
    <Panneau titre={dossier.structure} surFermer={surFermer}>
      {saisine !== null && (
        <p className="note panneau-regle">
          {`${natureDeSaisineLibelle[saisine.nature]} (${saisine.article}).${saisine.note === null ? '' : ` ${saisine.note}`}`}
        </p>
      )}
      {constats.length > 0 && <ListeDeConstats constats={constats} complet="" />}
      <div className="fiche">
        <ChoixSurPlace
          libelle={decide ? 'Décision de la commission' : 'Avis de la commission'}
          valeur={dossier.sens}
          vide="À rendre"
          options={sensDossierSchema.options.map((valeur) => ({
            valeur,
            libelle: sensDossierLibelle[decide ? 'decision' : 'avis'][valeur],
          }))}
          surEnregistrer={(sens) => modifier({ sens })}
        />
        <ChampSurPlace
          libelle="Motifs et réserves"
          long
          exemple="À renseigner"
          valeur={dossier.motifs ?? ''}
          surEnregistrer={(motifs) => modifier({ motifs })}
        />
        {deliberations.length > 0 && (
          <ChoixSurPlace
            libelle="Délibération"
            valeur={dossier.deliberationId}
            vide="Aucune"
            options={deliberations.map(({ id, texte }) => ({ valeur: id, libelle: bref(texte) }))}
            surEnregistrer={(deliberationId) => modifier({ deliberationId })}
          />
        )}
        {!decide && (
          <>
            <ChampSurPlace
              libelle="Autorité compétente"
              exemple={saisine?.autorite ?? 'À renseigner'}
              valeur={dossier.autorite ?? ''}
              surEnregistrer={(autorite) => modifier({ autorite })}
            />
            <DateSurPlace
              libelle="Avis transmis le"
              exemple="À transmettre"
              valeur={dossier.transmisLe}
              surEnregistrer={(transmisLe) => modifier({ transmisLe })}
              aujourdHui={aujourdHui}
            />
          </>
        )}
        <ChampSurPlace
          libelle="Structure"
          valeur={dossier.structure}
          surEnregistrer={(structure) => modifier({ structure })}
        />
        <ChoixSurPlace
          libelle="Elle demande"
          valeur={dossier.saisine}
          options={SAISINES.map(({ cle, libelle }) => ({ valeur: cle, libelle }))}
          surEnregistrer={async (cle) => cle !== null && modifier({ saisine: cle })}
        />
        <ChampSurPlace
          libelle="Objet"
          exemple="À renseigner"
          valeur={dossier.objet ?? ''}
          surEnregistrer={(objet) => modifier({ objet })}
        />
      </div>
      {!decide && (
        <p className="note">
          Dès son envoi à qui décide, l’avis se communique au demandeur (L. 311-2) ; s’il compare plusieurs demandes,
          seulement après la décision.
        </p>
      )}
      <div className="panneau-fin">
        <Bouton genre="discret" danger icone="corbeille" enCours={suppression.enCours} surClic={supprimer}>
          Supprimer ce dossier
        </Bouton>
      </div>
    </Panneau>
  );
}
