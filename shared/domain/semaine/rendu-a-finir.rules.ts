import { joursEntre } from '#shared/dates/date-civile.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { nomCourt } from '../instance/instance.labels.ts';
import { approbationTacite } from '../rendu/approbation.rules.ts';
import { horlogeDeDiffusion } from '../rendu/diffusion.rules.ts';
import { nomDuRendu } from '../rendu/forme.rules.ts';
import { etatDuRendu, versionEnVigueur } from '../rendu/versions.rules.ts';
import { controlerMentions } from '../seance/mentions.rules.ts';
import type { Seance, VersionPv } from '../seance/seance.schema.ts';
import { blocDuJour, depuis, enRetardDe, HORIZON, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

/** Mentions nommées dans la phrase ; les autres se comptent. */
const NOMMEES = 2;

const titreDe = (seance: Seance, suite: string, jour: string): string =>
  `${enCapitale(nomDuRendu(seance))} ${suite} : ${nomCourt(seance.instance)}, ${jourDit(seance.reunion.date, jour)}`;

const adresse = ({ reunion }: Seance, panneau: 'mentions' | 'suite'): string =>
  `/reunions/${reunion.id}/documents/rendu?panneau=${panneau}`;

/** Mentions manquantes et diffusion : l'horloge court depuis la séance. */
function aDiffuser(seance: Seance, jour: string): LigneDeSemaine[] {
  const manquantes = controlerMentions(seance).filter(({ etat }) => etat === 'manquante');
  const { limite, article } = horlogeDeDiffusion(seance, jour);
  const passee = jour > limite;
  const complet = manquantes.length === 0;
  if (complet && !passee && joursEntre(jour, limite) > HORIZON) return [];
  const du = blocDuJour(limite, jour);
  const enRouge = passee ? `${enRetardDe(limite, jour)}` : limite === jour ? 'limite aujourd’hui' : null;
  const noms = manquantes.slice(0, NOMMEES).map(({ libelle }) => libelle.toLocaleLowerCase('fr'));
  const reste = manquantes.length - noms.length;
  const nommees = enumerer(reste > 0 ? [...noms, pluriel(reste, 'autre', 'autres')] : noms);
  return [
    direLigne({
      cle: `rendu:${seance.reunion.id}`,
      bloc: du === 'bientot' && !complet ? 'semaine' : du,
      signe: passee ? 'retard' : limite === jour ? 'limite' : 'afaire',
      titre: titreDe(seance, complet ? 'à diffuser' : 'à compléter', jour),
      pourquoi: [
        complet
          ? 'mentions complètes'
          : `${pluriel(manquantes.length, 'mention manquante', 'mentions manquantes')} : ${nommees}`,
        enRouge ?? `à diffuser avant ${quand(limite, jour)}`,
      ],
      enRouge,
      article: manquantes[0]?.article ?? article,
      le: limite,
      vers: adresse(seance, 'mentions'),
      geste: complet
        ? { libelle: 'Diffuser', vers: adresse(seance, 'suite') }
        : { libelle: 'Compléter', vers: adresse(seance, 'mentions') },
    }),
  ];
}

/** Diffusé : les observations courent, l'approbation est acquise, ou elle attend la prochaine réunion. */
function diffuse(seance: Seance, version: VersionPv, jour: string): LigneDeSemaine[] {
  const tacite = approbationTacite(seance, version);
  const suite = adresse(seance, 'suite');
  const commun = { cle: `approbation:${seance.reunion.id}`, vers: suite };
  if (tacite !== null && tacite.le > jour)
    return [
      direLigne({
        ...commun,
        bloc: 'attente',
        signe: 'attente',
        titre: titreDe(seance, 'aux observations', jour),
        pourquoi: [
          version.diffuseLe === null ? null : `${depuis(version.diffuseLe, jour)} sur ${tacite.jours}`,
          `sans observation, réputé approuvé ${quand(tacite.le, jour)}`,
        ],
        article: tacite.article,
        le: version.diffuseLe,
      }),
    ];
  if (tacite !== null)
    return [
      direLigne({
        ...commun,
        bloc: 'semaine',
        signe: 'afaire',
        titre: titreDe(seance, 'à noter approuvé', jour),
        pourquoi: [`le délai d’observation est passé ${depuis(tacite.le, jour)}`],
        article: tacite.article,
        le: tacite.le,
        geste: { libelle: 'Noter l’approbation', vers: suite },
      }),
    ];
  const { suivante } = seance;
  if (suivante === null || suivante.date < jour || joursEntre(jour, suivante.date) > HORIZON) return [];
  return [
    direLigne({
      ...commun,
      bloc: 'bientot',
      signe: 'date',
      titre: titreDe(seance, 'à approuver', jour),
      pourquoi: [`projet diffusé, à l’ordre du jour de la réunion du ${jourDit(suivante.date, jour)}`],
      le: suivante.date,
      geste: { libelle: 'Voir l’ordre du jour', vers: `/reunions/${suivante.id}` },
    }),
  ];
}

/** Ce qu'une séance tenue demande encore : compléter, diffuser, approuver, signer, envoyer. */
export function lignesDuRendu(seance: Seance, jour: string): LigneDeSemaine[] {
  const version = versionEnVigueur(seance.versions);
  const etat = etatDuRendu(seance.versions);
  if (version === null || etat === 'brouillon') return aDiffuser(seance, jour);
  const suite = adresse(seance, 'suite');
  if (etat === 'diffuse') return diffuse(seance, version, jour);
  if (etat === 'en_rectification')
    return [
      direLigne({
        cle: `rectification:${seance.reunion.id}`,
        bloc: 'semaine',
        signe: 'afaire',
        titre: titreDe(seance, 'à rectifier', jour),
        pourquoi: [
          version.reprisMotif?.replace(/\.$/u, '') ?? null,
          version.reprisLe === null ? null : `ouverte ${depuis(version.reprisLe, jour)}`,
        ],
        le: version.reprisLe,
        vers: suite,
        geste: { libelle: 'Établir la version rectifiée', vers: suite },
      }),
    ];
  if (version.envoyeLe !== null) return [];
  const signee = version.signePieceId !== null || version.signeLe !== null;
  return [
    direLigne({
      cle: `envoi:${seance.reunion.id}`,
      bloc: 'semaine',
      signe: 'afaire',
      titre: titreDe(seance, signee ? 'à envoyer aux membres' : 'à signer', jour),
      pourquoi: [
        version.approuveLe === null ? null : `approuvé le ${jourDit(version.approuveLe, jour)}`,
        signee ? 'signé' : 'version signée à déposer, puis à envoyer aux membres',
      ],
      le: version.approuveLe,
      vers: suite,
      geste: { libelle: signee ? 'Envoyer' : 'Déposer la version signée', vers: suite },
    }),
  ];
}
