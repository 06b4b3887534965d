import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { collegeLibelle } from '#shared/domain/instance/instance.labels.ts';
import { collegeSchema } from '#shared/domain/instance/instance.schema.ts';
import { origineDuSiege } from '#shared/domain/instance/categories.data.ts';
import { proposition, refusDeSuppleance } from '#shared/domain/instance/nomination.rules.ts';
import type { MandatComplet } from '#shared/domain/instance/nomination.schema.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { autreSiegeDe, constatsDe, nomDuSiege, type SiegeLu } from './lecture.ts';
import { MandatDuSiege } from './MandatDuSiege.tsx';
import type { PlaceANommer } from './Nommer.tsx';
import { OrdreProtocolaire } from './OrdreProtocolaire.tsx';
import { typographier } from '#shared/text/typographie.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly lu: SiegeLu;
  readonly sieges: readonly SiegeLu[];
  readonly vu: number;
  /** Le jour auquel la composition se lit. */
  readonly date: string;
  readonly aujourdHui: string;
  readonly surNommer: (place: PlaceANommer) => void;
  readonly surFermer: () => void;
}

const COLLEGES = collegeSchema.options.map((valeur) => ({ valeur, libelle: collegeLibelle[valeur] }));

/** Un siège : son organisme, son collège, qui l'occupe et qui l'a occupé. */
export function PanneauSiege({ fiche, lu, sieges, vu, date, aujourdHui, surNommer, surFermer }: Proprietes) {
  const { siege, categorie, titulaire } = lu;
  const { modifier } = useModification('sieges.modifier', { id: siege.id, vu, objet: nomDuSiege(lu) });
  const suppression = useCommande('sieges.supprimer');
  const ordre = useCommande('composition.ordonnerSuppleants');
  const aviser = useAvisAnnulable();
  const presents = siege.mandats.filter((mandat) => etatMandat(mandat, date) !== 'echu');
  const ailleurs = titulaire === null ? null : autreSiegeDe(sieges, titulaire.personne.id, siege.id);
  const passes = siege.mandats.filter((mandat) => etatMandat(mandat, date) === 'echu');

  const suppleants = presents.filter(({ role }) => role === 'suppleant');
  const rangSuppleant = (id: string) => suppleants.findIndex((mandat) => mandat.id === id);
  /** Le suppléant passe devant celui qui le précède : il siège avant lui (R-023). */
  const monter = (id: string) => {
    const ids = suppleants.map((mandat) => mandat.id);
    const rang = ids.indexOf(id);
    ids.splice(rang - 1, 2, id, ids[rang - 1] ?? id);
    void ordre.lancer({ siegeId: siege.id, mandats: ids }).catch(direRefus());
  };
  const regime = regimeDe(fiche.instance);
  const suppleance = (mandat: MandatComplet) =>
    titulaire === null ? null : refusDeSuppleance(regime, titulaire, mandat);

  const supprimer = async () => {
    try {
      await suppression.lancer({ id: siege.id });
    } catch {
      return;
    }
    surFermer();
    aviser(`Siège supprimé : ${nomDuSiege(lu)}.`, 'sieges.supprimer');
  };

  return (
    <Panneau titre={titulaire === null ? 'Siège vacant' : nomComplet(titulaire.personne)} surFermer={surFermer}>
      <p className="note panneau-regle">
        {typographier(`${categorie.libelle}, ${origineDuSiege(categorie)} (${categorie.article}).`)}
      </p>
      {constatsDe(fiche)
        .filter(({ ou }) => ou === siege.id)
        .map(({ code, phrase, article }) => (
          <Repere key={code} sens="alerte" mot="À revoir" article={article}>
            {phrase.replace(/\.$/u, '')}
          </Repere>
        ))}
      {ailleurs !== null && (
        <Repere sens="alerte" mot="Deux sièges.">
          {`Cette personne est aussi titulaire ici : ${nomDuSiege(ailleurs)}. Présente, elle ne compte qu’une fois dans le quorum (R-060).`}
        </Repere>
      )}
      <div className="fiche">
        <ChampSurPlace
          libelle="Organisme"
          exemple="Organisme à préciser"
          valeur={siege.organisme ?? ''}
          surEnregistrer={(organisme) => modifier({ organisme })}
        />
        <ChoixSurPlace
          libelle="Collège (R. 5311-43)"
          valeur={siege.college}
          options={COLLEGES}
          surEnregistrer={async (college) => college !== null && modifier({ college })}
        />
      </div>
      <OrdreProtocolaire lu={lu} sieges={sieges} />
      <Bloc titre="Membres" niveau={3}>
        {presents.length === 0 && <p className="note">Personne n’est nommé sur ce siège.</p>}
        {presents.map((mandat) => (
          <MandatDuSiege
            key={mandat.id}
            fiche={fiche}
            categorie={categorie}
            mandat={mandat}
            vu={vu}
            aujourdHui={aujourdHui}
            refus={mandat.role === 'suppleant' ? suppleance(mandat) : null}
            surMonter={rangSuppleant(mandat.id) > 0 ? () => monter(mandat.id) : null}
          />
        ))}
        {regime === 'CREFOP' && suppleants.length > 1 && (
          <Repere sens="alerte" mot="Suppléants." article="R. 6123-3-5">
            Chaque membre n’a qu’un suppléant, sauf au bureau
          </Repere>
        )}
        <div className="fiche-gestes">
          <Bouton surClic={() => surNommer({ lu, role: 'titulaire' })}>
            {titulaire === null ? 'Nommer un titulaire' : 'Remplacer'}
          </Bouton>
          <Bouton surClic={() => surNommer({ lu, role: 'suppleant' })}>Nommer un suppléant</Bouton>
          {proposition(categorie) !== null && (
            <Lien vers={`/instances/${fiche.instance.id}/documents/lettre-designation/${siege.id}`} genre="discret">
              Demander une désignation
            </Lien>
          )}
        </div>
      </Bloc>
      {passes.length > 0 && (
        <Bloc titre="Ont siégé" niveau={3}>
          <ul className="actes">
            {passes.map(({ id, personne, role, debut, fin }) => (
              <li key={id}>
                <span>{nomComplet(personne)}</span>
                <span className="note">{`${roleMandatLibelle[role].toLowerCase()}, ${debut === null ? '' : `${dateCourte(debut)} – `}${fin === null ? '' : dateCourte(fin)}`}</span>
              </li>
            ))}
          </ul>
        </Bloc>
      )}
      <Bloc titre="Historique" niveau={3}>
        {titulaire === null ? (
          <Historique objet="instance" id={fiche.instance.id} />
        ) : (
          <Historique objet="personne" id={titulaire.personne.id} />
        )}
      </Bloc>
      {suppression.erreur && (
        <Repere sens="alerte" mot="Siège gardé." annonce>
          {suppression.erreur.message}
        </Repere>
      )}
      <div className="panneau-fin">
        <Bouton genre="discret" danger icone="corbeille" enCours={suppression.enCours} surClic={() => void supprimer()}>
          Supprimer ce siège
        </Bouton>
      </div>
    </Panneau>
  );
}
